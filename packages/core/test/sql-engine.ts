import type { SqlRow, SqlTable } from '../src/sql.js';

/** A real engine for tests. Nothing that a test writes is kept. */
export interface SqlEngine {
  /** Runs statements. */
  run(sql: string): Promise<void>;
  /** The values of the only row of a query. */
  row(sql: string): Promise<readonly unknown[]>;
  /** Inserts rows, table by table in the order in which they first come. */
  insert(rows: readonly SqlRow[]): Promise<void>;
  /** Does something in a transaction that is undone, and tells what the engine refused, if it did. */
  trial(work: () => Promise<void>): Promise<Refusal | undefined>;
  stop(): Promise<void>;
}

/** What an engine said to what it did not take. */
export interface Refusal {
  /** Whether it is a constraint that was broken, not a mistake in the statement. */
  readonly ofConstraint: boolean;
  /** The name of the constraint, where the engine tells. */
  readonly constraint: string | undefined;
}

/** Rows by their table, in the order in which the tables first come. */
export function byTable(rows: readonly SqlRow[]): ReadonlyMap<SqlTable, readonly SqlRow['values'][]> {
  const grouped = new Map<SqlTable, SqlRow['values'][]>();
  for (const { table, values } of rows) {
    const group = grouped.get(table);
    if (group) group.push(values);
    else grouped.set(table, [values]);
  }
  return grouped;
}
