import { type AnyKind, anyKind } from '../../records/any-kind.js';
import { defineRecord, type RecordDef } from '../../records/define-record.js';
import type { Field, Fields } from '../../records/field.js';
import { definitions } from '../../records/generated/definitions.js';
import { inFields } from './in-fields.js';
import { leafParts } from './leaf-parts.js';
import { beneath, DIRECT, namesOf, PLAIN, type Place } from './place.js';
import { reasonParts } from './reason-parts.js';
import { columnName, kindName, recordTableName, short, snake } from './sql-name.js';
import type { SqlColumn } from './sql-table.js';
import { type Child, nodeOf, type Part, partsOfLeaf, slotsOf, type TableNode } from './table-node.js';

/** Where in a table a set of fields is put: all of it, or a group that lies in it. */
interface Inside extends Place {
  readonly prefix: string;
  /** The fields that lead to it, each followed by a point. */
  readonly path: string;
  /** The record or group whose fields they are. */
  readonly of: string;
  /** They are absent together. */
  readonly optional: boolean;
  /** They stand in a field that names a person. */
  readonly direct: boolean;
  readonly read: (owner: unknown) => unknown;
}

const whole = { prefix: '', path: '', optional: false, direct: false, read: (owner: unknown) => owner } as const;

/** The fields that every record has. */
const header = new Set(Object.keys(defineRecord('any', {}).fields));

/**
 * The tables of a record. Where all of its own fields name a person, all of it stands apart; else only those columns
 * and lists do, the columns in tables of the same name.
 */
export function layoutOf(record: RecordDef<string, unknown>): TableNode {
  // The kind of record is the table; the key comes first.
  const { record: _, id, ...others } = record.fields;
  const fields: Fields = { id: id!, ...others };
  const place: Place = {
    schema: schemaOf(record),
    name: recordTableName(record.name),
    base: snake(record.name),
    keys: [],
    comment: definitions[record.name]?.[''] ?? record.name,
  };
  return nodeOf(place, partsOf(fields, { ...place, ...whole, of: record.name }), ['id']);
}

function schemaOf({ fields }: RecordDef<string, unknown>): string {
  const own = Object.entries(fields).filter(([name]) => !header.has(name));
  return own.length > 0 && own.every(([, { meta }]) => meta.sensitivity === 'direct') ? DIRECT : PLAIN;
}

function partsOf(fields: Fields, inside: Inside): readonly Part[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const kind = anyKind(field.kind);
    const direct = inside.direct || field.meta.sensitivity === 'direct';
    if (kind.type === 'group' && isFlat(field, direct || inside.schema === DIRECT)) {
      return groupParts(name, field, kind.fields, { ...inside, direct });
    }
    if (kind.type === 'group' || kind.type === 'list') return tableParts(name, field, { ...inside, direct });
    return valueParts(name, field, { ...inside, direct });
  });
}

/** Whether a group needs no table of its own, since its columns tell whether it is there. */
function isFlat(field: Field<unknown>, direct: boolean): boolean {
  return field.need === 'required' || isWhole(field, direct);
}

/** Whether a value is single, or a group that always has all of its single values, which all stand in one table. */
function isWhole({ kind }: Field<unknown>, direct: boolean): boolean {
  const value = anyKind(kind);
  if (value.type !== 'group') return value.type !== 'list';
  return Object.values(value.fields).every(
    (inner) => inner.need === 'required' && (direct || inner.meta.sensitivity !== 'direct') && isWhole(inner, direct),
  );
}

/** A single value, with the reason why it is absent. */
function valueParts(name: string, field: Field<unknown>, inside: Inside): readonly Part[] {
  const kind = anyKind(field.kind);
  if (kind.type === 'group' || kind.type === 'list') return [];
  const { direct, name: table, path, read } = inside;
  const column = columnName(inside.prefix, name, kind);
  const leaf = leafParts(kind, {
    schema: schemaFor(inside),
    table,
    column,
    nullable: inside.optional || field.need === 'optional',
    comment: commentOf(name, field, inside),
    path: path + name,
    read: (owner) => inFields(read(owner), name),
  });
  const reason =
    field.need === 'optional' ? reasonParts(name, { table, column, absent: column, direct, path, read }) : [];
  return [...partsOfLeaf(leaf, direct), ...reason];
}

/** A group whose columns stand in its owner's table. */
function groupParts(name: string, field: Field<unknown>, fields: Fields, inside: Inside): readonly Part[] {
  const optional = field.need === 'optional';
  const { direct, name: table, path, read } = inside;
  const column = inside.prefix + snake(name);
  const parts = partsOf(fields, {
    ...inside,
    prefix: `${column}_`,
    path: `${path}${name}.`,
    of: kindName(anyKind(field.kind)),
    optional: inside.optional || optional,
    read: (owner) => inFields(read(owner), name),
  });
  if (!optional) return parts;
  const columns = slotsOf(parts).flatMap(({ column, part }) => (part === undefined ? [column.name] : []));
  const together = { type: 'together', name: short(`${table}_${column}_together`), columns } as const;
  return [
    ...parts,
    { type: 'constraint', constraint: together, direct },
    ...reasonParts(name, { table, column, absent: columns[0], direct, path, read }),
  ];
}

/** A list, or a group that may be absent: a table beneath, and the reason why it has no row. */
function tableParts(name: string, field: Field<unknown>, inside: Inside): readonly Part[] {
  const { direct, name: table, path, read } = inside;
  const column = inside.prefix + snake(name);
  const place = beneath(inside, `${inside.base}_${column}`, schemaFor(inside), commentOf(name, field, inside));
  const value = (owner: unknown) => inFields(read(owner), name);
  const child = { ...childOf(anyKind(field.kind), place, snake(name), value), path: path + name };
  const promise = { name: short(`${table}_${column}_rows`), in: { schema: place.schema, name: place.name } } as const;
  const part: Part = { type: 'child', child, direct: false };
  if (field.need === 'required') {
    return [part, { type: 'constraint', constraint: { ...promise, type: 'some-rows' }, direct: false }];
  }
  const constraint = { ...promise, type: 'reason-without-rows', column: short(`${column}_missing`) } as const;
  return [
    part,
    ...reasonParts(name, { table, column, absent: undefined, direct, path, read }),
    { type: 'constraint', constraint, direct },
  ];
}

/** The table of a list or group, beneath its owner. */
function childOf(kind: AnyKind, place: Place, name: string, value: (owner: unknown) => unknown): Child {
  const list = kind.type === 'list';
  const items = (owner: unknown) => {
    const found = value(owner);
    if (found === undefined) return [];
    return list ? (found as readonly unknown[]) : [found];
  };
  const numbered = list && !kind.unique;
  const own = numbered ? { ...place, keys: [...place.keys, ordinalOf(name)] } : place;
  const parts = itemParts(list ? anyKind(kind.item) : kind, own);
  const member = list && kind.unique ? slotsOf(parts).slice(0, 1) : [];
  const key = namesOf([...own.keys, ...member.map(({ column }) => column)]);
  return { path: 'items', node: nodeOf(own, parts, key), items, numbered };
}

function ordinalOf(list: string): SqlColumn {
  return {
    name: short(`${list}_ordinal`),
    type: 'integer',
    nullable: false,
    comment: 'The place in the list, from 1.',
  };
}

/** What stands in each row of the table of a list or group. */
function itemParts(kind: AnyKind, place: Place): readonly Part[] {
  const of = kindName(kind);
  if (kind.type === 'group') return partsOf(kind.fields, { ...place, ...whole, of });
  if (kind.type === 'list') {
    const inner = beneath(place, `${place.base}_items`, place.schema, place.comment);
    return [{ type: 'child', direct: false, child: childOf(kind, inner, 'items', (owner) => owner) }];
  }
  const { schema, name: table, comment } = place;
  const column = columnName('', of, kind);
  return partsOfLeaf(
    leafParts(kind, { schema, table, column, nullable: false, comment, path: '', read: (item) => item }),
    false,
  );
}

function schemaFor({ schema, direct }: Inside): string {
  return direct ? DIRECT : schema;
}

function commentOf(name: string, { meta }: Field<unknown>, { of }: Inside): string {
  return `${meta.title}: ${definitions[of]?.[name] ?? meta.title} Sensitivity: ${meta.sensitivity}.`;
}
