import { decodeStart } from '../../bytes/decode-start.js';
import { peek } from '../../bytes/peek.js';
import { isWorkbook } from '../../rows/rows-of.js';
import { defineFormat, type Reading } from '../define-format.js';
import { readTableFile } from './read-table-file.js';
import { readWorkbook } from './read-workbook.js';

/** The columns that every table of records has. */
const HEADER = ['record', 'version', 'id', 'nature'];

/** OpenTHB's own tables: a workbook, or a CSV file with one kind of record, whose lists stand in no such file. */
export const flat = defineFormat({
  id: 'flat',
  title: 'OpenTHB in tables, as XLSX, or as CSV of one kind of record',
  recognises(start) {
    // A workbook does not show its columns in its first bytes: `--from flat` says that it is one of ours.
    const [header = ''] = decodeStart(start).split(/\r?\n/, 1);
    const names = new Set(header.split(/[,;\t]/).map((name) => name.replaceAll('"', '')));
    return HEADER.every((name) => names.has(name));
  },
  read(input): Reading {
    const { start, bytes } = peek(input.bytes);
    let lines: Reading['lines'] = () => ({ lines: 0, blank: 0 });
    return {
      lines: () => lines(),
      records: (async function* () {
        const reading = isWorkbook(await start()) ? readWorkbook({ bytes }) : readTableFile({ bytes });
        lines = reading.lines;
        yield* reading.records;
      })(),
    };
  },
});
