import { peek } from '../bytes/peek.js';
import { csvRows } from './csv-rows.js';
import type { Rows } from './row.js';
import { xlsxRows } from './xlsx-rows.js';

/** Whether a file that begins so is a workbook: XLSX is a ZIP archive. */
export function isWorkbook(start: Uint8Array): boolean {
  return start[0] === 0x50 && start[1] === 0x4b && start[2] === 0x03 && start[3] === 0x04;
}

/** The rows of a CSV file or of the first sheet of a workbook. */
export function rowsOf(source: AsyncIterable<Uint8Array>): Rows {
  const { start, bytes } = peek(source);
  let lines: Rows['lines'] = () => ({ lines: 0, blank: 0 });
  return {
    lines: () => lines(),
    rows: chosen(async () => {
      const rows = isWorkbook(await start()) ? xlsxRows(bytes) : csvRows(bytes);
      lines = rows.lines;
      return rows.rows;
    }),
  };
}

/** What is chosen when it is first asked for; afterwards nothing stands between. */
function chosen<T>(choose: () => Promise<AsyncIterable<T>>): AsyncIterable<T> {
  return {
    [Symbol.asyncIterator]() {
      let iterator: AsyncIterator<T> | undefined;
      const first = async () => {
        iterator = (await choose())[Symbol.asyncIterator]();
        return iterator.next();
      };
      return {
        next: () => (iterator ? iterator.next() : first()),
        return: async () => (await iterator?.return?.()) ?? { done: true, value: undefined },
      };
    },
  };
}
