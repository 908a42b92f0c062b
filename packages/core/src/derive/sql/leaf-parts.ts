import type { LeafKind } from '../../records/walk.js';
import { listTableName, short } from './sql-name.js';
import type { SqlCheck, SqlColumn, SqlForeignKey, SqlType, SqlValue, TimePart } from './sql-table.js';
import { testOf } from './sql-tests.js';
import { timeParts, timePartsOf } from './time-parts.js';

/** A column, and where its value is found in what the row is made of. */
export interface Slot {
  readonly column: SqlColumn;
  /** The fields that lead to it from what the row is made of, joined by points; empty for the item of a list itself. */
  readonly path: string;
  /** Set where it is worked out from the value of another column. */
  readonly part?: TimePart;
  readonly read: (owner: unknown) => SqlValue;
}

/** What a single value becomes in a table. */
export interface LeafParts {
  /** The value, then the whole numbers beside it. */
  readonly slots: readonly Slot[];
  readonly checks: readonly SqlCheck[];
  /** The code list that the value must be on. */
  readonly codes: readonly SqlForeignKey[];
  /** The kind of record that it must name. */
  readonly reference: string | undefined;
}

/** Where a single value stands. */
export interface LeafPlace {
  readonly schema: string;
  readonly table: string;
  readonly column: string;
  readonly nullable: boolean;
  readonly comment: string;
  readonly path: string;
  readonly read: (owner: unknown) => unknown;
}

/** The columns and constraints of a single value. */
export function leafParts(kind: LeafKind, place: LeafPlace): LeafParts {
  const { column: name, nullable, read } = place;
  const codes =
    kind.type === 'code' ? { list: kind, comment: `${place.comment} Codes: ${listTableName(kind.id)}.` } : {};
  const column: SqlColumn = { name, type: typeOf(kind), nullable, comment: place.comment, ...codes };
  return {
    slots: [
      { column, path: place.path, read: (owner) => (read(owner) ?? null) as SqlValue },
      ...timeSlots(kind, place),
    ],
    checks: [...valueChecks(kind, place), ...timeChecks(kind, place)],
    codes: kind.type === 'code' && kind.kind === 'closed' ? [codeKey(kind.id, place)] : [],
    reference: kind.type === 'reference' ? kind.to : undefined,
  };
}

const LARGEST_INTEGER = 2_147_483_647;

function typeOf(kind: LeafKind): SqlType {
  if (kind.type !== 'scalar') return 'text';
  const { constraint } = kind;
  if (constraint.type === 'boolean') return 'boolean';
  if (constraint.type !== 'integer') return 'text';
  return constraint.maximum > LARGEST_INTEGER ? 'bigint' : 'integer';
}

function timeSlots(kind: LeafKind, { column, nullable, path, read }: LeafPlace): readonly Slot[] {
  return timePartsOf(kind).map((part) => ({
    column: {
      name: short(`${column}_${part}`),
      type: timeParts[part].type,
      nullable: nullable || part === 'epoch',
      comment: `Of ${column}: ${timeParts[part].tells}.`,
    },
    path,
    part,
    read: (owner) => {
      const text = read(owner);
      return typeof text === 'string' ? timeParts[part].of(text) : null;
    },
  }));
}

function timeChecks(kind: LeafKind, { table, column }: LeafPlace): readonly SqlCheck[] {
  return timePartsOf(kind).map((part) => ({
    type: 'time',
    name: short(`${table}_${column}_matches_${part}`),
    column: short(`${column}_${part}`),
    from: column,
    part,
  }));
}

function valueChecks(kind: LeafKind, { table, column }: LeafPlace): readonly SqlCheck[] {
  const test = testOf(kind);
  if (test) return [{ type: 'test', name: short(`${table}_${column}_format`), column, test }];
  const constraint = kind.type === 'scalar' ? kind.constraint : undefined;
  if (constraint?.type === 'integer') {
    const { minimum, maximum } = constraint;
    return [{ type: 'range', name: short(`${table}_${column}_range`), column, minimum, maximum }];
  }
  if (constraint?.type === 'constant') {
    return [{ type: 'constant', name: short(`${table}_${column}_constant`), column, value: constraint.value }];
  }
  return [];
}

function codeKey(list: string, { schema, table, column }: LeafPlace): SqlForeignKey {
  return {
    type: 'code',
    name: short(`${table}_${column}_code`),
    columns: [column],
    to: { schema, name: listTableName(list) },
    toColumns: ['code'],
    forward: false,
  };
}
