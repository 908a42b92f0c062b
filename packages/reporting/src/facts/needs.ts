import { SdkError } from '@openthb/core';
import type { FactColumn } from './define-fact-column.js';
import type { FactTable } from './define-fact-table.js';
import * as tableIndex from './index.js';
import { looksAtColumns } from './looks-at-columns.js';
import type { Condition, Term } from './terms/term.js';
import { stepsOf } from './terms/steps-of.js';

/** The columns that are to be kept, of each table by its id: those that follow from records themselves. */
export type Needs = ReadonlyMap<string, ReadonlySet<string>>;

const tables: ReadonlyMap<string, FactTable> = new Map(Object.values(tableIndex).map((table) => [table.id, table]));

/** The table of facts of a name. */
export function factTable(id: string): FactTable {
  const found = tables.get(id);
  if (!found) throw new SdkError('bad-option', 'There are no facts of that name.');
  return found;
}

/** A column of a table of facts. */
export function factColumn(table: FactTable, name: string): FactColumn {
  const found = Object.hasOwn(table.columns, name) ? table.columns[name] : undefined;
  if (!found) throw new SdkError('bad-option', `Of ${table.id} there is no ${name}.`);
  return found;
}

/** Every column of every table. */
export function allNeeds(): Needs {
  const all = [...tables.values()].map(({ id, columns }): readonly [string, ReadonlySet<string>] => [
    id,
    new Set(Object.keys(columns).filter((name) => !looksAtColumns(columns[name]!))),
  ]);
  return new Map(all);
}

/** Columns of a table that are asked for, and a condition on others. */
export interface Wanted {
  readonly table: FactTable;
  readonly columns: readonly string[];
  readonly where?: Condition;
}

/** What is needed for some columns and conditions of a table. */
export function needsOf(requests: readonly Wanted[]): Needs {
  const kept = [...columnsBehind(requests)].map(([{ id, columns }, names]): readonly [string, ReadonlySet<string>] => [
    id,
    new Set([...names].filter((name) => !looksAtColumns(columns[name]!))),
  ]);
  return new Map(kept);
}

/** Every column of each table that some columns and conditions look at, themselves included. */
export function columnsBehind(requests: readonly Wanted[]): ReadonlyMap<FactTable, ReadonlySet<string>> {
  const behind = new Map<FactTable, Set<string>>();
  const look = (table: FactTable, name: string): void => {
    const seen = behind.get(table) ?? new Set();
    behind.set(table, seen);
    const column = factColumn(table, name);
    if (seen.has(name)) return;
    seen.add(name);
    follow(table, column);
  };
  const follow = (table: FactTable, node: unknown): void => {
    for (const step of stepsOf(node)) for (const [at, name] of columnsIn(step, table)) look(at, name);
  };
  for (const { table, columns, where } of requests) {
    behind.set(table, behind.get(table) ?? new Set());
    for (const name of columns) look(table, name);
    follow(table, where);
  }
  return behind;
}

/** The columns that a step itself looks at. */
function columnsIn(step: Term | Condition, table: FactTable): readonly (readonly [FactTable, string])[] {
  switch (step.op) {
    case 'column':
      return [[table, step.name]];
    case 'includes':
    case 'has-code':
      return [[table, step.column]];
    case 'through': {
      const to = factTable(step.table);
      return [
        [table, step.reference],
        [to, 'id'],
        [to, step.column],
      ];
    }
    case 'from':
    case 'pick-from': {
      const of = factTable(step.table);
      const by = step.op === 'from' ? [] : step.by;
      return [[table, 'id'], ...[step.reference, step.column, ...by].map((name) => [of, name] as const)];
    }
    default:
      return [];
  }
}
