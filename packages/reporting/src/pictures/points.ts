import { type Table, type TableRow, TOTAL } from '@openthb/core';
import { marks, valueText } from '../formats/figures.js';

/** One thing to draw. */
export interface Point {
  /** Label in each dimension. */
  readonly [dimension: string]: string | number | boolean | null;
  readonly value: number | null;
  /** The value, or the mark of its absence, as text. */
  readonly text: string;
}

/** The rows of a table that are no totals, with labels for codes. */
export function pointsOf(table: Table): readonly Point[] {
  return table.rows
    .filter(({ at }) => Object.values(at).every((code) => code !== TOTAL))
    .map((row) => ({
      ...Object.fromEntries(table.dimensions.map(({ id, labels }) => [id, labels[row.at[id]!]!])),
      value: row.value,
      text: textOf(row, table),
    }));
}

/** The labels of a dimension, in the order of its codes. */
export function labelsIn(table: Table, dimension: string): string[] {
  const { codes, labels } = table.dimensions.find(({ id }) => id === dimension)!;
  return codes.map((code) => labels[code]!);
}

/** The labels of a dimension, that of the greatest value first, those without a value last. */
export function labelsByValue(table: Table, dimension: string): string[] {
  const values = new Map(pointsOf(table).map((point) => [point[dimension] as string, point.value ?? -1]));
  return labelsIn(table, dimension).toSorted((a, b) => values.get(b)! - values.get(a)!);
}

function textOf(row: TableRow, table: Table): string {
  return row.value === null ? marks[row.status].slice(1, -1) : valueText(row, table);
}
