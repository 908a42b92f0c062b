import { type AnyRecord, STANDARD_VERSION } from '@openthb/core';
import { decodeStart } from '../../bytes/decode-start.js';
import { type LossLedger, openLedger } from '../../losses/loss-ledger.js';
import type { LossReport } from '../../losses/loss-report.js';
import { isWorkbook, rowsOf } from '../../rows/rows-of.js';
import { cellsOf } from '../cells.js';
import { defineFormat, type ReadOptions } from '../define-format.js';
import { readTable, type TableRow } from '../table.js';
import { type Column, columnsOf } from './columns.js';
import { identityOf } from './identity.js';
import { describeOrganization, openOrganizations, type Organizations, referralsOf } from './referrals.js';
import { isPerpetrator } from './perpetrator.js';
import { isLabel } from './spelling.js';
import { surroundingsOf } from './surroundings.js';
import { victimOf } from './victim.js';

/** The Human Trafficking Case Data Standard of IOM: a row for each person, in CSV or XLSX. */
export const htcds = defineFormat({
  id: 'htcds',
  title: 'HTCDS 2.0, CSV or XLSX',
  recognises: (start) =>
    isWorkbook(start) ||
    /(?:^|[,;\t"])(?:org|prs|vic|per|cas|cco|hte|spl|con)_[A-Z]/m.test(decodeStart(start).split('\n', 1)[0]!),
  read(input, options) {
    const rows = rowsOf(input.bytes);
    const organizations = openOrganizations(options);
    let losses = (): LossReport => openLedger('htcds', []).report();
    return {
      lines: rows.lines,
      losses: () => losses(),
      records: readTable(rows, (header) => {
        const columns = columnsOf(header, options.identities);
        if (!columns.some(({ name }) => name !== undefined)) return undefined;
        const ledger = openLedger('htcds', columns);
        losses = ledger.report;
        return {
          ledger,
          notes: columns.flatMap(({ alias }) => (alias ? [alias] : [])),
          isHeader: isLabelRow,
          recordsOf: (row) => recordsOf(row, columns, ledger, organizations, options),
        };
      }),
    };
  },
});

/** Whether the row under the header gives the labels of the columns, in whatever order. */
function isLabelRow(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length > 0 && filled.filter(isLabel).length * 2 >= filled.length;
}

function recordsOf(
  row: TableRow,
  columns: readonly Column[],
  ledger: LossLedger,
  organizations: Organizations,
  options: ReadOptions,
): readonly AnyRecord[] {
  const cells = cellsOf(row, columns, ledger);
  const header = { version: STANDARD_VERSION, nature: options.nature } as const;
  const victim = `${options.issuer}:row-${row.ordinal}`;
  describeOrganization(cells, row, organizations);
  if (isPerpetrator(cells, columns)) {
    const { records } = surroundingsOf(cells, row, { referrals: [] }, options);
    return [...organizations.made(), ...records];
  }
  const referrals = referralsOf(cells, row, victim, organizations, options);
  const around = surroundingsOf(cells, row, { victim, referrals }, options);
  const person: AnyRecord = { record: 'victim', id: victim, ...header, ...victimOf(cells, row, around.event) };
  const named = options.identities === 'apart' ? identityOf(cells) : undefined;
  if (!named) return [...organizations.made(), person, ...referrals, ...around.records];
  const identity = `${options.issuer}:${options.newId()}`;
  return [
    ...organizations.made(),
    person,
    ...referrals,
    ...around.records,
    { record: 'identity', id: identity, ...header, ...named },
    { record: 'identity-link', id: `${options.issuer}:${options.newId()}`, ...header, identity, victim },
  ];
}
