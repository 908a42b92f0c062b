import type { DisclosurePolicy } from '../disclosure/disclosure-policy.js';
import type { PolicyView } from './policy.js';
import type { HierarchyChoice } from './hierarchy-choice.js';

/**
 * Which tables of counts are released together, and what may be learnt from them. No row leaves: rows released beside would
 * tell what tables hide, and tables what rows leave out.
 * @since 0.1.0
 */
export interface TablesPolicy {
  readonly release: 'tables';
  /** Kebab-case name. */
  readonly id: string;
  readonly title: string;
  /** Where what it asks for comes from. */
  readonly source?: string;
  /** What is drawn from records of the standard, a row for each. Absent: the policy is for a table that is there. */
  readonly view?: PolicyView;
  /** How each column is told that tables are broken down by. */
  readonly columns: Readonly<Record<string, TableColumn>>;
  /** Columns without which a row is not counted. */
  readonly counted?: readonly string[];
  /** The columns that each table is broken down by. */
  readonly tables: readonly (readonly string[])[];
  readonly protection: DisclosurePolicy;
  /**
   * `hidden`: counts that must not be shown are blank. `flagged`: all are told to a named recipient, and those that must
   * not be published are marked.
   */
  readonly counts: 'hidden' | 'flagged';
}

/** How a column of a table is told. */
export interface TableColumn {
  readonly hierarchy: HierarchyChoice;
  /** The level of the hierarchy that is told; 0 is the values as they stand. */
  readonly level: number;
  /** Whether a person may have several codes, which stand in a cell with semicolons between. */
  readonly several?: boolean;
}
