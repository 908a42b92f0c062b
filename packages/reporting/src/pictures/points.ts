import { type Table, type TableRow, TOTAL } from '@openthb/core';
import { figureText } from '../reports/figure-text.js';
import type { Speaker } from '../reports/speaker.js';

/** One thing to draw. */
export interface Point {
  /** Label in each dimension. */
  readonly [dimension: string]: string | number | boolean | null;
  readonly value: number | null;
  /** The value, or the mark of its absence, as text. */
  readonly text: string;
}

/** The rows of a table that are no totals, with labels for codes. */
export function pointsOf(table: Table, speaker: Speaker): readonly Point[] {
  return table.rows
    .filter(({ at }) => Object.values(at).every((code) => code !== TOTAL))
    .map((row) => ({
      ...Object.fromEntries(table.dimensions.map(({ id, labels }) => [id, labels[row.at[id]!]!])),
      value: row.value,
      text: textOf(row, table, speaker),
    }));
}

/** The labels of a dimension, in the order of its codes. */
export function labelsIn(table: Table, dimension: string): string[] {
  const { codes, labels } = table.dimensions.find(({ id }) => id === dimension)!;
  return codes.map((code) => labels[code]!);
}

/** The labels of a dimension, that of the greatest value first, those without a value last. */
export function labelsByValue(table: Table, dimension: string): string[] {
  const { labels } = table.dimensions.find(({ id }) => id === dimension)!;
  const values = new Map(table.rows.map(({ at, value }) => [labels[at[dimension]!]!, value ?? -1]));
  return labelsIn(table, dimension).toSorted((a, b) => values.get(b)! - values.get(a)!);
}

function textOf(row: TableRow, table: Table, speaker: Speaker): string {
  const text = figureText(row, table, speaker);
  return row.value === null ? text.slice(1, -1) : text;
}
