import { SdkError } from '@openthb/core';
import type { DataTable } from '../data/data-table.js';
import { boundedStandings } from './bounded-standings.js';
import type { TellingOptions } from './noisy-table.js';
import { cellsBy } from './public-dimension.js';
import { standingsIn } from './standings-in.js';

/** Between which bounds numbers lie; chosen without a look at them. Numbers beyond are taken as the bound. */
export interface ValueBounds {
  readonly least: number;
  readonly most: number;
}

/** Which numbers are told of, and how. */
export interface NumberOptions extends TellingOptions, ValueBounds {
  /** The column of numbers, which are rounded to whole ones; a row without one is left out. */
  readonly of: string;
}

/**
 * The numbers within their bounds in each cell: of each person one in a cell, and in no more cells than were allowed.
 * @throws SdkError `bad-option` where the bounds are no whole numbers, or the table has no such column
 */
export function valuesByCell(table: DataTable, options: NumberOptions): readonly (readonly number[])[] {
  const { least, most, by } = options;
  if (!Number.isSafeInteger(least) || !Number.isSafeInteger(most) || least > most) {
    throw new SdkError('bad-option', 'Bounds must be whole numbers, the least at most the greatest.');
  }
  const cells = Array.from({ length: cellsBy(by) }, (): number[] => []);
  for (const { cell, value } of boundedStandings(standingsIn(table, options), options)) {
    cells[cell]!.push(Math.min(most, Math.max(least, value)));
  }
  return cells;
}
