import type { PolicyView } from './policy.js';
import type { TableColumn } from './tables-policy.js';

/**
 * How records are made up in the place of true ones, so that nothing rare is shown; with counts that may be published
 * beside. For made-up records that are differentially private there is `synthesize` with a budget.
 * @since 0.1.0
 */
export interface SyntheticPolicy {
  readonly release: 'synthetic';
  /** Kebab-case name. */
  readonly id: string;
  readonly title: string;
  /** Where what it asks for comes from. */
  readonly source?: string;
  /** What is drawn from records of the standard, a row for each. Absent: the policy is for a table that is there. */
  readonly view?: PolicyView;
  /** How each column is told; one of which a person has several codes becomes a column for each code. */
  readonly columns: Readonly<Record<string, TableColumn>>;
  readonly mode: SyntheticMode;
  /** How many rows must have a combination of values that is shown; counts are rounded down to multiples of it. */
  readonly resolution: number;
  /** How many values a combination has at most that is counted. */
  readonly length: number;
}

/** A way to make records up, by its name. */
export type SyntheticMode = 'row-seeded' | 'unseeded' | 'value-seeded' | 'aggregate-seeded';
