import { fileRules } from '@openthb/core';
import { readSheets } from './read-sheets.js';
import type { Row, Rows } from './row.js';

/** The rows of the first visible sheet of a workbook. */
export function xlsxRows(bytes: AsyncIterable<Uint8Array>): Rows {
  let lines = 0;
  let blank = 0;
  return {
    lines: () => ({ lines, blank }),
    rows: (async function* (): AsyncGenerator<Row> {
      const sheets = await readSheets(bytes);
      if (sheets === undefined) return yield { line: 1, problem: fileRules.workbook };
      for (const [index, cells] of (sheets[0]?.rows ?? []).entries()) {
        lines = index + 1;
        if (cells.every((cell) => cell === '')) blank += 1;
        else yield { line: lines, cells };
      }
    })(),
  };
}
