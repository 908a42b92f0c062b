import type { Sheet } from '@openthb/core';
import { readAll } from '../bytes/read-all.js';

/** The largest workbook that is read at once: 64 MiB. */
const LARGEST_WORKBOOK = 64 * 1024 * 1024;

/**
 * The visible sheets of a workbook, the rows of each equally long; dates as ISO dates, yes and no as `true` and `false`.
 * Undefined where it cannot be opened.
 */
export async function readSheets(bytes: AsyncIterable<Uint8Array>): Promise<readonly Sheet[] | undefined> {
  const all = await readAll(bytes, LARGEST_WORKBOOK);
  if (all === undefined) return undefined;
  // Most files are no workbooks, and this is large.
  const { readXlsx } = await import('hucre/xlsx');
  try {
    const { sheets } = await readXlsx(all, { sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden });
    return sheets.map(({ name, rows }) => ({ name, rows: textsOf(rows) }));
  } catch {
    return undefined;
  }
}

/** The header may be wider than rows whose last cells are empty. */
function textsOf(rows: readonly (readonly unknown[])[]): readonly (readonly string[])[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return rows.map((row) => Array.from({ length: width }, (_, column) => textOf(row[column])));
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().replace(/T00:00:00.000Z$/, '') : String(cell);
}
