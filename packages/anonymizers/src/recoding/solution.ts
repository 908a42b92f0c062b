import type { DataTable } from '../data/data-table.js';
import type { SuppressedAs } from './published-table.js';

/**
 * What a table loses, with what the number lies between.
 * @since 0.1.0
 */
export interface LossReading {
  /** Which measure. */
  readonly measure: string;
  readonly value: number;
  /** What it is where nothing is lost. */
  readonly least: number;
  /** No more can be lost. */
  readonly most: number;
  /** What each column loses, where the measure tells columns apart; 0 is nothing. */
  readonly columns?: Readonly<Record<string, number>>;
}

/**
 * One way to generalise a table, and what comes of it.
 * @since 0.1.0
 */
export interface Solution {
  /** The level of each column, 0 being the values as they stand. */
  readonly levels: Readonly<Record<string, number>>;
  /** Whether no more rows are suppressed than may be. The rows that are left meet all models in any case. */
  readonly isMet: boolean;
  /** Rows that are judged: all but those that were hidden already. */
  readonly rows: number;
  readonly suppressedRows: number;
  /** Rows that came with `*` in every quasi-identifier, and keep it. */
  readonly hiddenRows: number;
  /** Classes that are published. */
  readonly classes: number;
  readonly loss: LossReading;
  /** How far the published classes get with each model. */
  readonly reaches: readonly ModelReach[];
  /** The table that comes of it. */
  readonly publish: (options?: { readonly suppressed?: SuppressedAs }) => DataTable;
}

/**
 * How far a table gets with a model.
 * @since 0.1.0
 */
export interface ModelReach {
  readonly model: string;
  readonly column?: string;
  readonly parameters: Readonly<Record<string, number>>;
  /** What the worst class reaches, in the unit of the parameter: its size, its l, its distance. Undefined: no class. */
  readonly reached: number | undefined;
  /** Rows in classes that do not meet the model. */
  readonly rows: number;
}
