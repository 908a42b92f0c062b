import { SdkError } from '@openthb/core';
import { randomOf } from '@openthb/core/generate';
import { columnNamed } from '../data/column-named.js';
import { type DataTable, dataColumn } from '../data/data-table.js';
import { withColumns } from '../data/with-columns.js';
import { valueCounts } from '../measures/association.js';

/** How values are changed by chance. */
export interface PramOptions {
  readonly column: string;
  /** How likely a value stays in each of two steps, apart from being drawn again. Above 0, below 1. */
  readonly stay: number;
  /** Whoever knows it can find out what was changed: it is a secret, and never goes with the data. */
  readonly seed: string;
}

/**
 * A table after the post randomisation method, and how likely each value became each other. The matrix may go with the
 * data: who analyses them needs it, and it undoes nothing.
 * @since 0.1.0
 */
export interface Pram {
  readonly table: DataTable;
  /** The values of the column, in the order of the matrix. */
  readonly values: readonly string[];
  /** For each value, how likely it became each value; a row adds up to 1. */
  readonly matrix: readonly (readonly number[])[];
}

/**
 * PRAM: values change by chance, with odds such that how often each occurs is, in expectation, as often as before
 * (invariant PRAM, in two steps of which the second undoes what the first does to the counts).
 * @see J. Gouweleeuw, P. Kooiman, L. Willenborg, P.-P. de Wolf: Post Randomisation for Statistical Disclosure Control (1998)
 * @throws SdkError `bad-option` where the table has no such column, or `stay` is no likelihood between 0 and 1
 * @since 0.1.0
 */
export function pram(table: DataTable, { column: name, stay, seed }: PramOptions): Pram {
  if (!(stay > 0 && stay < 1))
    throw new SdkError('bad-option', 'How likely a value stays must be above 0 and below 1.');
  const column = columnNamed(table, name);
  const { values, codes } = column;
  const matrix = invariant(valueCounts(column), stay);
  const random = randomOf(seed, `pram ${name}`);
  const drawn = codes.map((code) => draw(matrix[code]!, random.below(WORD) / WORD));
  const fresh = dataColumn(name, table.rows, (row) => values[drawn[row]!]!);
  return { table: withColumns(table, [fresh]), values, matrix };
}

const WORD = 2 ** 32;

/** The matrix of the first step, and of the second that leads the counts back in expectation, as one. */
function invariant(counts: Uint32Array, stay: number): readonly (readonly number[])[] {
  const many = counts.length;
  const first = Array.from(counts, (_, from) =>
    Array.from(counts, (_, to) => (1 - stay) / many + (from === to ? stay : 0)),
  );
  // How often each value stands after the first step.
  const between = Array.from(counts, (_, to) => first.reduce((sum, row, from) => sum + row[to]! * counts[from]!, 0));
  const second = Array.from(counts, (_, at) =>
    Array.from(counts, (count, to) => (first[to]![at]! * count) / between[at]!),
  );
  return first.map((row) =>
    Array.from(counts, (_, to) => row.reduce((sum, part, at) => sum + part * second[at]![to]!, 0)),
  );
}

function draw(odds: readonly number[], chance: number): number {
  let left = chance;
  for (let to = 0; to < odds.length; to += 1) {
    left -= odds[to]!;
    if (left < 0) return to;
  }
  return odds.length - 1;
}
