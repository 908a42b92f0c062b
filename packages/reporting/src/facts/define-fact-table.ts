import type { RecordDef, UnitOfCount } from '@openthb/core';
import type { FactColumn } from './define-fact-column.js';
import type { Condition } from './terms/term.js';

/**
 * What is counted, one row for each, with everything that indicators ask of it. Each column is defined once; every
 * engine reckons it from there.
 * @since 0.1.0
 */
export interface FactTable {
  /** Plural, in camelCase; other tables name it so. */
  readonly id: string;
  readonly unit: UnitOfCount;
  /** The record that rows are made of. */
  readonly record: RecordDef<string, unknown>;
  /** A list in it, where each of its items is a row. */
  readonly each?: string;
  /** Which records, or items, are rows; absent: all. */
  readonly universe?: Condition;
  readonly columns: Readonly<Record<string, FactColumn>>;
}

/**
 * Defines a table of facts.
 * @since 0.1.0
 */
export function defineFactTable(table: FactTable): FactTable {
  return Object.freeze(table);
}
