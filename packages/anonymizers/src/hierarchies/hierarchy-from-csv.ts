import { SdkError } from '@openthb/core';
import { type Hierarchy, hierarchyOf } from './hierarchy.js';

/**
 * A hierarchy from a file in the layout of ARX: a line for each value, semicolons between cells; the value first, then
 * its generalisations. All lines have as many cells. A byte order mark and empty lines mean nothing.
 * @throws SdkError `bad-input` where lines differ in length, or a value has two lines that differ.
 * @since 0.1.0
 */
export function hierarchyFromCsv(text: string, separator = ';'): Hierarchy {
  const rows = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => cellsOf(line, separator));
  const levels = rows[0]?.length ?? 0;
  if (levels === 0) throw new SdkError('bad-input', 'The file of a hierarchy is empty.');
  const byValue = new Map<string, readonly string[]>();
  for (const [at, row] of rows.entries()) {
    if (row.length !== levels)
      throw new SdkError('bad-input', `Entry ${at + 1} of the hierarchy has ${row.length} cells, others ${levels}.`);
    const known = byValue.get(row[0]!);
    if (known?.some((label, level) => label !== row[level]))
      throw new SdkError('bad-input', `Entry ${at + 1} of the hierarchy generalises a value otherwise than before.`);
    byValue.set(row[0]!, row);
  }
  return hierarchyOf(levels, (value) => byValue.get(value), [...byValue.keys()]);
}

/** The cells of a line; one in quotes may hold separators, and quotes that are doubled. */
function cellsOf(line: string, separator: string): readonly string[] {
  if (!line.includes('"')) return line.split(separator);
  const cells: string[] = [];
  for (let from = 0; from <= line.length;) {
    const quoted = line[from] === '"' ? /^"((?:[^"]|"")*)"/.exec(line.slice(from)) : null;
    const end = line.indexOf(separator, from + (quoted?.[0].length ?? 0));
    const to = end < 0 ? line.length : end;
    cells.push(quoted ? quoted[1]!.replaceAll('""', '"') : line.slice(from, to));
    from = to + separator.length;
  }
  return cells;
}
