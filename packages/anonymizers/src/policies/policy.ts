import type { RecordName } from '@openthb/core';
import type { SuppressedAs } from '../recoding/published-table.js';
import type { HierarchyChoice } from './hierarchy-choice.js';
import type { ModelChoice } from './model-choice.js';
import type { RecordsPolicy } from './records-policy.js';
import type { SyntheticPolicy } from './synthetic-policy.js';
import type { TablesPolicy } from './tables-policy.js';
import type { TechniqueChoice } from './technique-choice.js';
import type { ViewColumn } from './view-column.js';

/**
 * How rows are made safe: data, which `anonymize` applies. What it does not name goes.
 * @since 0.1.0
 */
export interface RowsPolicy {
  /** What is released: `rows`, where absent. */
  readonly release?: 'rows';
  /** Kebab-case name. */
  readonly id: string;
  readonly title: string;
  /** Where what it asks for comes from. */
  readonly source?: string;
  /** What is drawn from records of the standard, a row for each. Absent: the policy is for a table that is there. */
  readonly view?: PolicyView;
  /** The columns by which a person may be known, each with what makes its values coarser. */
  readonly quasiIdentifiers: Readonly<Record<string, HierarchyChoice>>;
  /** Columns that stay as they are and that nobody may learn of a person. */
  readonly sensitive?: readonly string[];
  /** Columns that stay as they are and harm nobody. */
  readonly insensitive?: readonly string[];
  /** Columns that hold sets, whose members become coarser until k rows share any m of them. */
  readonly sets?: Readonly<Record<string, SetChoice>>;
  /** What is done to columns before, in this order. */
  readonly techniques?: readonly TechniqueChoice[];
  /** What must hold of what is published. */
  readonly models: readonly ModelChoice[];
  /** The share of rows that may be suppressed; none where absent. */
  readonly suppressionLimit?: number;
  /** What is published of suppressed rows; `stars` where absent. */
  readonly suppressedRows?: SuppressedAs;
  /** What is to be lost least of; `loss` where absent. */
  readonly loss?: LossChoice;
  /** How values are made coarser; `optimum` where absent. */
  readonly method?: PolicyMethod;
}

/** A flat view of records. */
export interface PolicyView {
  readonly record: RecordName;
  readonly columns: Readonly<Record<string, ViewColumn>>;
}

/** How sets become coarser. */
export interface SetChoice {
  readonly hierarchy: HierarchyChoice;
  readonly k: number;
  readonly m: number;
  /** Between members of a set; a semicolon where absent. */
  readonly separator?: string;
}

/** A measure of loss by its name. */
export type LossChoice = 'loss' | 'entropy' | 'discernibility' | 'average-class-size' | 'precision' | 'ambiguity';

/**
 * How values are made coarser: whole columns, with a proven optimum; row by row, `local`, by which far less is lost; or by
 * cutting the rows in halves, `mondrian`, at values or (`relaxed`) between equal ones.
 */
export type PolicyMethod = 'optimum' | 'local' | 'mondrian' | 'mondrian-relaxed';

/**
 * How a file is made safe.
 * @since 0.1.0
 */
export type Policy = RowsPolicy | RecordsPolicy | TablesPolicy | SyntheticPolicy;
