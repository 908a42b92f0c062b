import { openLedger } from '../../losses/loss-ledger.js';
import type { LossReport } from '../../losses/loss-report.js';
import { rowsOf } from '../../rows/rows-of.js';
import { decodeStart } from '../../bytes/decode-start.js';
import { defineFormat } from '../define-format.js';
import { readTable } from '../table.js';
import { columnsOf } from './columns.js';
import { recordsOf } from './records.js';
import { fileOf, knownColumns } from './which.js';

/** With so many known columns a file is of this format; other formats share a few of the names. */
const SURE = 8;

/** The global datasets of the Counter-Trafficking Data Collaborative: k-anonymised (2017-2020), synthetic (2021-2025). */
export const ctdc = defineFormat({
  id: 'ctdc',
  title: 'CTDC Global Dataset, k-anonymised or synthetic, CSV',
  recognises(start) {
    const [header = ''] = decodeStart(start).split('\n', 1);
    return knownColumns(header.replaceAll('"', '').split(/[,;\t]/)) >= SURE;
  },
  read(input, options) {
    const rows = rowsOf(input.bytes);
    let losses = (): LossReport => openLedger('ctdc', []).report();
    return {
      lines: rows.lines,
      losses: () => losses(),
      records: readTable(rows, (header) => {
        const file = fileOf(header);
        if (!file) return undefined;
        const format = `ctdc (${file.title})`;
        losses = () => openLedger(format, []).report();
        if ('refused' in file) return file;
        const columns = columnsOf(header, file);
        const ledger = openLedger(format, columns);
        losses = ledger.report;
        return {
          ledger,
          notes: columns.flatMap(({ alias }) => (alias ? [alias] : [])),
          recordsOf: (row) => recordsOf(row, file, columns, ledger, options),
        };
      }),
    };
  },
});
