import { expressible, type SqlConstraint, type SqlDialect, type SqlRow, type SqlTableName } from '../src/sql.js';
import { besideBase } from './sql-beside.js';
import type { SqlEngine } from './sql-engine.js';
import type { SqlFault } from './sql-faults.js';
import { rowsFrom, tables } from './sql-rows.js';

/** What is wrong with how an engine took a fault; undefined where it did as it should. */
export async function verdictOf(fault: SqlFault, dialect: SqlDialect, engine: SqlEngine): Promise<string | undefined> {
  const stopped = stoppedBy(fault, dialect);
  if (!stopped) return `${fault.name}: no constraint for it`;
  const refusal = await engine.trial(() => engine.insert(besideBase(fault.kind, rowsFrom(fault.faulty))));
  if (!stopped.expressible) return refusal && `${fault.name}: refused, though it is said not to be`;
  if (!refusal) return `${fault.name}: accepted`;
  if (!refusal.ofConstraint) return `${fault.name}: an error of another sort`;
  const other = refusal.constraint !== undefined && refusal.constraint !== stopped.name;
  return other ? `${fault.name}: refused by ${refusal.constraint}` : undefined;
}

/** The constraint that should stop a fault, found by where its rows first differ from the sound ones. */
function stoppedBy(fault: SqlFault, dialect: SqlDialect): Stop | undefined {
  const { table, changed, lost } = firstDifference(rowsFrom(fault.sound), rowsFrom(fault.faulty));
  // What is apart and was all that stood there is missed as a row.
  const breaks = fault.breaks === 'not-null' && lost ? 'some-rows' : fault.breaks;
  if (breaks === 'key') return { name: `${table.name}_key`, expressible: true };
  if (breaks === 'not-null') {
    const column = changed.find(({ nullable }) => !nullable);
    return column && { name: column.name, expressible: true };
  }
  const isMeant = (constraint: SqlConstraint): boolean => {
    if (constraint.type !== breaks) return false;
    if (constraint.type === 'some-rows') return isSame(constraint.in, table);
    return changed.some(({ name }) =>
      'columns' in constraint ? constraint.columns.includes(name) : constraint.column === name,
    );
  };
  for (const owner of breaks === 'some-rows' ? tables : tables.filter((other) => isSame(other, table))) {
    const found = owner.constraints.find(isMeant);
    if (found) return { name: found.name, expressible: expressible(dialect, owner, found) };
  }
  return undefined;
}

function isSame(a: SqlTableName, b: SqlTableName): boolean {
  return a.schema === b.schema && a.name === b.name;
}

interface Stop {
  readonly name: string;
  readonly expressible: boolean;
}

/** The table where rows first differ, a lost row in the table that it is lost from, and the columns that do. */
function firstDifference(before: readonly SqlRow[], after: readonly SqlRow[]) {
  const same = (a: SqlRow, b: SqlRow | undefined) =>
    a.table === b?.table && a.values.every((value, index) => value === b.values[index]);
  const difference = before.findIndex((row, index) => !same(row, after[index]));
  const at = difference === -1 ? before.length : difference;
  const lost = after.length < before.length;
  const [row, other] = lost ? [before[at]!, after[at]] : [after[at]!, before[at]];
  const counterpart = other?.table === row.table ? other.values : [];
  const changed = row.table.columns.filter((_, index) => row.values[index] !== (counterpart[index] ?? null));
  return { table: row.table, changed, lost };
}
