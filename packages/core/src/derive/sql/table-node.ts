import type { LeafParts, Slot } from './leaf-parts.js';
import { beneath, DIRECT, namesOf, ownerKey, PLAIN, type Place } from './place.js';
import { short } from './sql-name.js';
import type { SqlConstraint, SqlTable } from './sql-table.js';

/** A table with the way to fill it. */
export interface TableNode {
  /** Without the references to other records. */
  readonly table: SqlTable;
  readonly references: readonly RecordReference[];
  /** The columns after those that the key takes from the owner. */
  readonly slots: readonly Slot[];
  readonly children: readonly Child[];
}

/** A column that names a record of another kind. */
export interface RecordReference {
  readonly column: string;
  readonly to: string;
}

/** The table of what a row has several of, or may have one of. */
export interface Child {
  /** The fields that lead to it, joined by points; empty for what stands beside the row. */
  readonly path: string;
  readonly node: TableNode;
  readonly items: (owner: unknown) => readonly unknown[];
  /** Each row has its number, from 1, in its key. */
  readonly numbered: boolean;
}

/** What a field adds to a table. `direct`: it names a person by itself. */
export type Part = { readonly direct: boolean } & (
  | { readonly type: 'slot'; readonly slot: Slot }
  | { readonly type: 'constraint'; readonly constraint: SqlConstraint }
  | { readonly type: 'reference'; readonly reference: RecordReference }
  | { readonly type: 'child'; readonly child: Child }
);

/** A single value as parts of a table. */
export function partsOfLeaf({ slots, checks, codes, reference }: LeafParts, direct: boolean): readonly Part[] {
  const column = slots[0]!.column.name;
  return [
    ...slots.map((slot) => ({ type: 'slot', slot, direct }) as const),
    ...[...checks, ...codes].map((constraint) => ({ type: 'constraint', constraint, direct }) as const),
    ...(reference === undefined ? [] : [{ type: 'reference', reference: { column, to: reference }, direct } as const]),
  ];
}

/** Puts parts together to a table; those that name a person go to a table of the same name, one row for one row. */
export function nodeOf(place: Place, parts: readonly Part[], key: readonly string[]): TableNode {
  const isApart = ({ direct }: Part) => direct && place.schema === PLAIN;
  const own = parts.filter((part) => !isApart(part));
  const apart = parts.filter(isApart);
  const slots = slotsOf(own);
  const { schema, name, comment, keys } = place;
  return {
    table: {
      schema,
      name,
      comment,
      columns: [...keys, ...slots.map(({ column }) => column)],
      key,
      constraints: [...ownerKey(place), ...constraintsOf(own), ...companionPromise(place, apart)],
    },
    references: own.flatMap((part) => (part.type === 'reference' ? [part.reference] : [])),
    slots,
    children: [
      ...(apart.length > 0 ? [companionOf(place, apart)] : []),
      ...own.flatMap((part) => (part.type === 'child' ? [part.child] : [])),
    ],
  };
}

function constraintsOf(parts: readonly Part[]): readonly SqlConstraint[] {
  return parts.flatMap((part) => (part.type === 'constraint' ? [part.constraint] : []));
}

/** That there is a row beside this one where something in it is required. */
function companionPromise({ name }: Place, apart: readonly Part[]): readonly SqlConstraint[] {
  if (slotsOf(apart).every(({ column }) => column.nullable)) return [];
  return [{ type: 'some-rows', name: short(`${name}_companion_rows`), in: { schema: DIRECT, name } }];
}

/** The columns among parts. */
export function slotsOf(parts: readonly Part[]): readonly Slot[] {
  return parts.flatMap((part) => (part.type === 'slot' ? [part.slot] : []));
}

/** The table of the same name for what names a person; it has a row only where there is something to hold. */
function companionOf(place: Place, parts: readonly Part[]): Child {
  const beside: Place = { ...beneath(place, place.base, DIRECT, place.comment), name: place.name };
  const node = nodeOf(beside, parts, namesOf(beside.keys));
  const isThere = (owner: unknown) => node.slots.some(({ read }) => read(owner) !== null);
  return { node, path: '', items: (owner) => (isThere(owner) ? [owner] : []), numbered: false };
}
