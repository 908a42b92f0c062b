import { fileRules } from '@openthb/core';
import { readXlsx } from 'hucre/xlsx';
import { readAll } from '../bytes/read-all.js';
import type { Row, Rows } from './row.js';

/** The largest workbook that is read at once: 64 MiB. */
const LARGEST_WORKBOOK = 64 * 1024 * 1024;

/** The rows of the first visible sheet of a workbook; dates as ISO dates, yes and no as `true` and `false`. */
export function xlsxRows(bytes: AsyncIterable<Uint8Array>): Rows {
  let lines = 0;
  let blank = 0;
  return {
    lines: () => ({ lines, blank }),
    rows: (async function* (): AsyncGenerator<Row> {
      const rows = await sheetOf(bytes);
      if (rows === undefined) return yield { line: 1, problem: fileRules.workbook };
      // The header may be wider than rows whose last cells are empty.
      const width = Math.max(0, ...rows.map((row) => row.length));
      for (const [index, row] of rows.entries()) {
        lines = index + 1;
        const cells = Array.from({ length: width }, (_, column) => textOf(row[column]));
        if (cells.every((cell) => cell === '')) blank += 1;
        else yield { line: lines, cells };
      }
    })(),
  };
}

async function sheetOf(bytes: AsyncIterable<Uint8Array>): Promise<readonly (readonly unknown[])[] | undefined> {
  const all = await readAll(bytes, LARGEST_WORKBOOK);
  if (all === undefined) return undefined;
  try {
    const { sheets } = await readXlsx(all, { sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden });
    return sheets[0]?.rows ?? [];
  } catch {
    return undefined;
  }
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().replace(/T00:00:00.000Z$/, '') : String(cell);
}
