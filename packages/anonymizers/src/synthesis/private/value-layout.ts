import { SdkError } from '@openthb/core';
import type { CodedColumn } from './coded-rows.js';

/** The values of all columns in one row of numbers, column after column, in each the empty cell first. */
export interface ValueLayout {
  readonly columns: readonly Pick<CodedColumn, 'name' | 'values'>[];
  /** The number of the first value of each column. */
  readonly starts: readonly number[];
  /** The column of each value. */
  readonly columnOf: Uint32Array;
  /** All values but empty cells. */
  readonly told: readonly number[];
  readonly size: number;
}

/** Each of them is counted, with noise. */
const MOST = 1_000_000;

/**
 * Puts the values of columns one after the other.
 * @throws SdkError `bad-option` where there are more than a million
 */
export function valueLayout(columns: ValueLayout['columns']): ValueLayout {
  const starts: number[] = [];
  const columnOf: number[] = [];
  for (const [column, { values }] of columns.entries()) {
    starts.push(columnOf.length);
    for (let left = values.length; left > 0; left -= 1) columnOf.push(column);
  }
  if (columnOf.length > MOST) {
    throw new SdkError('bad-option', 'All columns together could have more than a million values: name fewer.');
  }
  const empty = new Set(starts);
  const told = [...columnOf.keys()].filter((value) => !empty.has(value));
  return { columns, starts, columnOf: Uint32Array.from(columnOf), told, size: columnOf.length };
}

/** The numbers of the values of a column. */
export function valuesOf({ columns, starts }: ValueLayout, column: number): readonly number[] {
  return columns[column]!.values.map((_, code) => starts[column]! + code);
}
