import { xmlText } from './xml-text.js';

/** A column of a table: its head, and its cell of each row as HTML. */
export interface Column<T> {
  readonly head: string;
  readonly number?: true;
  /** A name for how its cells look. */
  readonly of?: string;
  /** What the column is sorted by, where that is not what its cells say. */
  sort?(row: T): number;
  cell(row: T): string;
}

/** A table with a caption that can be scrolled by keyboard too; each row may have attributes. */
export function tableHtml<T>(
  caption: string,
  columns: readonly Column<T>[],
  rows: readonly T[],
  attributesOf: (row: T) => Readonly<Record<string, string>> = () => ({}),
): string {
  const heads = columns.map(
    ({ head, number, sort }) =>
      `<th scope="col"${number ? ' class="number"' : ''}${sort ? ' data-sort="number"' : ''}>${xmlText(head)}</th>`,
  );
  const body = rows.map((row) => {
    const attributes = Object.entries(attributesOf(row)).map(([name, value]) => ` ${name}="${xmlText(value)}"`);
    return `<tr${attributes.join('')}>${columns.map((column) => cellHtml(column, row)).join('')}</tr>`;
  });
  return `<div class="scroll" tabindex="0" role="region" aria-label="${xmlText(caption)}">
<table>
<caption>${xmlText(caption)}</caption>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>
</div>`;
}

function cellHtml<T>({ number, of, sort, cell }: Column<T>, row: T): string {
  const look = number ? 'number' : of;
  return `<td${look === undefined ? '' : ` class="${look}"`}${sort ? ` data-sort="${sort(row)}"` : ''}>${cell(row)}</td>`;
}
