import type { DataTable } from '@openthb/anonymizers';
import type { Sink } from './world.js';

/** Rows are put together into pieces of so many. */
const PIECE = 20_000;

/** Writes a table as CSV, in pieces; each value is quoted once, however many rows have it. */
export async function writeTable(sink: Sink, { rows, columns }: DataTable, separator: string): Promise<void> {
  const special = new RegExp(`["\\r\\n${separator === '\t' ? '\\t' : separator}]`);
  const quoted = (cell: string) => (special.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const cells = columns.map(({ values, codes }, at) => {
    const after = at < columns.length - 1 ? separator : '\r\n';
    return { ends: values.map((value) => quoted(value) + after), codes };
  });
  await sink.write(`${columns.map(({ name }) => quoted(name)).join(separator)}\r\n`);
  for (let from = 0; from < rows; from += PIECE) {
    let piece = '';
    for (let row = from; row < Math.min(rows, from + PIECE); row += 1) {
      for (const { ends, codes } of cells) piece += ends[codes[row]!]!;
    }
    await sink.write(piece);
  }
}
