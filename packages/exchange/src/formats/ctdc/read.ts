import { openLedger } from '../../losses/loss-ledger.js';
import type { LossReport } from '../../losses/loss-report.js';
import { rowsOf } from '../../rows/rows-of.js';
import { decodeStart } from '../../bytes/decode-start.js';
import { defineFormat } from '../define-format.js';
import { readTable } from '../table.js';
import { columnsOf } from './columns.js';
import { recordsOf } from './records.js';

/** The k-anonymised Global Dataset of the Counter-Trafficking Data Collaborative (2017-2020). */
export const ctdc = defineFormat({
  id: 'ctdc',
  title: 'CTDC k-anonymised Global Dataset, CSV',
  recognises(start) {
    const [header = ''] = decodeStart(start).split('\n', 1);
    return /yearOfRegistration/i.test(header) && /meansOfControlDebtBondage/i.test(header);
  },
  read(input, options) {
    const rows = rowsOf(input.bytes);
    let losses = (): LossReport => openLedger('ctdc', []).report();
    return {
      lines: rows.lines,
      losses: () => losses(),
      records: readTable(rows, (header) => {
        const columns = columnsOf(header);
        if (!columns.some(({ name }) => name !== undefined)) return undefined;
        const ledger = openLedger('ctdc', columns);
        losses = ledger.report;
        return {
          ledger,
          notes: columns.flatMap(({ alias }) => (alias ? [alias] : [])),
          recordsOf: (row) => recordsOf(row, columns, ledger, options),
        };
      }),
    };
  },
});
