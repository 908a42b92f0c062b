import { SdkError } from '@openthb/core';
import { columnNamed } from '../data/column-named.js';
import type { DataTable } from '../data/data-table.js';
import { numbersIn } from '../data/numbers-in.js';
import { rewritten, withColumns } from '../data/with-columns.js';

/** Which numbers are put together at the ends, and what stands for them. */
export interface Extremes {
  readonly column: string;
  /** Numbers below are told as this or less. */
  readonly bottom?: number;
  /** Numbers above are told as this or more. */
  readonly top?: number;
  /** What stands for them; `5 or less` and `60 or more` where it is not said. */
  readonly labels?: { readonly bottom: string; readonly top: string };
}

/**
 * Top and bottom coding: the few oldest, youngest or richest are told apart no more. Numbers at an end are put in with
 * those beyond it, since they would otherwise be told by not being so. What is no number stays as it is.
 * @throws SdkError `bad-option` where the table has no such column, or the ends are the wrong way round
 * @since 0.1.0
 */
export function codeExtremes(table: DataTable, { column: name, bottom, top, labels }: Extremes): DataTable {
  if (bottom !== undefined && top !== undefined && bottom >= top) {
    throw new SdkError('bad-option', 'The bottom must be less than the top.');
  }
  const column = columnNamed(table, name);
  const numbers = numbersIn(column);
  const coded = column.values.map((value, code) => {
    if (bottom !== undefined && numbers[code]! <= bottom) return labels?.bottom ?? `${bottom} or less`;
    if (top !== undefined && numbers[code]! >= top) return labels?.top ?? `${top} or more`;
    return value;
  });
  return withColumns(table, [rewritten(column, (_, row) => coded[column.codes[row]!]!)]);
}
