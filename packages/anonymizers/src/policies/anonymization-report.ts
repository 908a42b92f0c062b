import type { STANDARD_VERSION } from '@openthb/core';
import type { RiskComparison } from '../measures/risk-comparison.js';
import type { ModelReach } from '../recoding/solution.js';
import type { LossReading } from '../recoding/solution.js';
import type { RowsPolicy } from './policy.js';

/**
 * What was done to a table under a policy, with which parameters, and what came of it. It holds no value of the table, and
 * nothing that would undo what was done.
 * @since 0.1.0
 */
export interface AnonymizationReport {
  readonly format: 'openthb-anonymization';
  readonly version: typeof STANDARD_VERSION;
  /** The program that did it, with its version. */
  readonly software: string;
  readonly policy: RowsPolicy;
  readonly rows: {
    readonly judged: number;
    readonly suppressed: number;
    /** Rows that came with `*` in every quasi-identifier, and keep it. */
    readonly hiddenBefore: number;
    readonly published: number;
  };
  /** How many columns of the table the policy does not name; they are left out. */
  readonly columnsLeftOut: number;
  readonly columns: readonly ColumnDone[];
  /** What was published, judged anew by an independent program. */
  readonly models: readonly ModelReach[];
  readonly sets: readonly SetDone[];
  readonly loss: LossReading & { readonly words: string };
  /** Why whole columns were generalised so far and no less; absent where rows were generalised each in its own way. */
  readonly why?: WhyDone;
  readonly notices: readonly string[];
  readonly risk: RiskComparison;
}

/** What was done to a quasi-identifier. */
export interface ColumnDone {
  readonly column: string;
  /** The level that it shows, 0 being the values as they stand; absent where rows show different ones. */
  readonly level?: number;
  /** How many levels its hierarchy has. */
  readonly levels: number;
  /** How many values it had, and how many labels it shows. */
  readonly values: number;
  readonly labels: number;
}

/** What was done to a column of sets. */
export interface SetDone {
  readonly column: string;
  readonly k: number;
  readonly m: number;
  readonly members: number;
  readonly labels: number;
  /** How many sets hold the rarest combination. */
  readonly reached?: number;
}

/** Why whole columns were generalised as they were. */
export interface WhyDone {
  /** Whether it is the best there is, or was chosen by a person or an earlier report. */
  readonly chosen: 'best' | 'by-hand';
  /** Of how many ways in all, how many were looked at, and how many were ruled out without. */
  readonly ways: number;
  readonly checked: number;
  readonly tooManySuppressed: number;
  readonly noBetter: number;
  /** Ways that differ by one level of one column. */
  readonly neighbours: readonly Neighbour[];
  /** The best that were looked at, the best first. */
  readonly best: readonly Neighbour[];
}

/** Another way to generalise whole columns. */
export interface Neighbour {
  /** The level of each quasi-identifier, in the order of the policy, as `--node` takes them. */
  readonly node: readonly number[];
  readonly loss: number;
  readonly suppressedRows: number;
  /** Whether no more rows are suppressed than the policy allows. */
  readonly allowed: boolean;
}
