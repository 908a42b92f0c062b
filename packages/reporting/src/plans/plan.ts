import type { FactTable } from '../facts/define-fact-table.js';
import type { Condition, Value } from '../facts/terms/term.js';

/** What rows are grouped by. */
export interface PlanKey {
  readonly column: string;
  /** The code that each code is put under; codes that are not named stay as they are. */
  readonly groups?: Readonly<Record<string, string>>;
}

/**
 * A question that adds up: how many rows of a table of facts there are in each group, and the sums of numbers in them.
 * Answers about rows that are apart are put together by `mergeAnswers`.
 * @since 0.1.0
 */
export interface Plan {
  readonly facts: FactTable;
  /** Which rows; a condition on columns. Absent: all. */
  readonly where?: Condition;
  readonly by: readonly PlanKey[];
  /** Columns of numbers that are summed up. */
  readonly sums?: readonly string[];
}

/**
 * One group. A row with several codes stands in the group of each of them, and once in that of `_T`; of a key with one
 * code for each row there is no `_T`.
 */
export interface Group {
  /** For each key the code or number that the rows have; undefined where they have none. */
  readonly keys: readonly Value[];
  readonly count: number;
  /** For each column that is summed up; undefined where no row has a number. */
  readonly sums: readonly (number | undefined)[];
}

/** The groups that have rows, in no order. */
export type Answer = readonly Group[];
