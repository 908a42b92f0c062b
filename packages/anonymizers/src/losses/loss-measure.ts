import type { EncodedTable } from '../recoding/encoded-table.js';
import type { Grouping } from '../recoding/grouping.js';
import type { Verdict } from '../recoding/judge.js';

/** What a loss is reckoned from. */
export interface LossContext {
  readonly encoded: EncodedTable;
  /** How much each column matters, in the order of the columns; their mean is 1. */
  readonly weights: readonly number[];
  /** No class is published that is smaller. */
  readonly leastSize: number;
}

/** A measure made ready for one table. */
export interface OpenLoss {
  /** The loss of a grouping at levels, where some classes are suppressed. */
  readonly of: (levels: readonly number[], grouping: Grouping, verdict: Verdict) => number;
  /** No less is lost at levels where at least so many rows are suppressed. Told without grouping. */
  readonly bound: (levels: readonly number[], lostRows: number) => number;
  /** No less is lost in any grouping that is coarser than this one, itself included. Absent: nothing is known. */
  readonly floor?: (levels: readonly number[], grouping: Grouping) => number;
  /** The loss of each column by itself, where the measure has one; in its own unit. */
  readonly byColumn?: (levels: readonly number[], grouping: Grouping, verdict: Verdict) => readonly number[];
  /** What it is where nothing is lost, and where everything is. */
  readonly least: number;
  readonly most: number;
}

/**
 * How much a table says less after it was generalised. All are the smaller, the better.
 * @since 0.1.0
 */
export interface LossMeasure {
  readonly id: string;
  readonly open: (context: LossContext) => OpenLoss;
}
