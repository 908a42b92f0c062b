import { type AnyKind, anyKind } from './any-kind.js';
import type { Field, Fields } from './field.js';

/** A kind whose values have no parts. */
export type LeafKind = Exclude<AnyKind, { readonly type: 'group' | 'list' }>;

/** What is told of each single value: its kind, itself, where it stands, and the field that holds it. */
export type Visit = (kind: LeafKind, value: unknown, path: readonly (string | number)[], field: Field<unknown>) => void;

/**
 * Visits every single value of a record that its schema accepts, in the order of the model.
 * @since 0.1.0
 */
export function walk(fields: Fields, record: object, visit: Visit, path: readonly (string | number)[] = []): void {
  for (const [name, field] of Object.entries(fields)) {
    const value = (record as Readonly<Record<string, unknown>>)[name];
    if (value !== undefined) walkValue(anyKind(field.kind), value, visit, [...path, name], field);
  }
}

function walkValue(
  kind: AnyKind,
  value: unknown,
  visit: Visit,
  path: readonly (string | number)[],
  field: Field<unknown>,
): void {
  switch (kind.type) {
    case 'group':
      return walk(kind.fields, value as object, visit, path);
    case 'list':
      for (const [index, item] of (value as readonly unknown[]).entries()) {
        walkValue(anyKind(kind.item), item, visit, [...path, index], field);
      }
      return;
    default:
      visit(kind, value, path, field);
  }
}
