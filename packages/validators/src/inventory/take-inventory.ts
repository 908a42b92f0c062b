import { type AnyRecord, anyKind, type Extension, type Fields, type MissingReason, recordsWith } from '@openthb/core';
import { checkStructure } from '../engine/structure.js';

/**
 * How far one field is filled: of so many objects that could hold it, how many do, how many say why not, and how many
 * say nothing. The three add up.
 * @since 0.1.0
 */
export interface FieldInventory {
  /** The names that lead to the field, as `victim.episodes.forms`. */
  readonly field: string;
  readonly need: 'required' | 'optional';
  /** Objects that could hold the field: records, or groups inside them. */
  readonly of: number;
  readonly filled: number;
  readonly missing: Readonly<Partial<Record<MissingReason, number>>>;
  readonly silent: number;
}

/** What one kind of record says. */
export interface KindInventory {
  readonly record: string;
  readonly records: number;
  readonly fields: readonly FieldInventory[];
}

/**
 * What a file holds. Counts only, and true ones: it is internal, and nothing of it is to be published as it is.
 * @since 0.1.0
 */
export interface Inventory {
  readonly kinds: readonly KindInventory[];
  /** Records whose structure is broken; they are in no other count. */
  readonly broken: number;
}

/** Takes an inventory, record by record. */
export interface InventoryTaking {
  add(value: unknown): void;
  inventory(): Inventory;
}

type Counting = {
  need: 'required' | 'optional';
  of: number;
  filled: number;
  missing: Record<string, number>;
  silent: number;
};
type KindCounting = { records: number; readonly fields: Map<string, Counting> };

/**
 * Begins to take an inventory. Holds a count for each field of the model and nothing of any record.
 * @since 0.1.0
 */
export function takeInventory(extensions: readonly Extension[] = []): InventoryTaking {
  const find = recordsWith(extensions);
  const kinds = new Map<string, KindCounting>();
  let broken = 0;
  return {
    add(value) {
      const structure = checkStructure(value, find);
      if (!structure.ok) {
        broken += 1;
        return;
      }
      const { record, fields } = structure;
      const counting = kindIn(kinds, record);
      counting.records += 1;
      countFields(fields, record, counting.fields, record.record);
    },
    inventory: () => ({
      kinds: [...kinds].map(([record, { records, fields }]) => ({
        record,
        records,
        fields: [...fields].map(([field, counts]) => ({ field, ...counts })),
      })),
      broken,
    }),
  };
}

function kindIn(kinds: Map<string, KindCounting>, { record }: AnyRecord): KindCounting {
  const known = kinds.get(record);
  if (known) return known;
  const fresh: KindCounting = { records: 0, fields: new Map() };
  kinds.set(record, fresh);
  return fresh;
}

/** Counts the fields of an object, and those of the groups in it; a group that is nowhere has no fields to count. */
function countFields(fields: Fields, object: object, counted: Map<string, Counting>, at: string): void {
  const { missing = {}, ...values } = object as { readonly missing?: object } & Readonly<Record<string, unknown>>;
  for (const [name, { kind, need }] of Object.entries(fields)) {
    const path = `${at}.${name}`;
    let counting = counted.get(path);
    if (!counting) counted.set(path, (counting = { need, of: 0, filled: 0, missing: {}, silent: 0 }));
    counting.of += 1;
    const value = values[name];
    const reason = (missing as Readonly<Record<string, string>>)[name];
    if (value !== undefined) counting.filled += 1;
    else if (reason === undefined) counting.silent += 1;
    else counting.missing[reason] = (counting.missing[reason] ?? 0) + 1;
    if (value === undefined) continue;
    const outer = anyKind(kind);
    const inner = outer.type === 'list' ? anyKind(outer.item) : outer;
    if (inner.type !== 'group') continue;
    for (const item of outer.type === 'list' ? (value as readonly object[]) : [value as object]) {
      countFields(inner.fields, item, counted, path);
    }
  }
}
