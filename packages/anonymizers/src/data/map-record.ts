import { anyKind, type AnyKind, type FieldMeta, type Fields, type LeafKind, SdkError } from '@openthb/core';

/** Makes something of a single value; of a list, of each of its items. */
export type Leaf = (kind: LeafKind, value: unknown, meta: FieldMeta) => unknown;

/**
 * A copy of an object in which each single value is what `leaf` makes of it. Which values there are, and of what kind, is
 * told by the model.
 * @throws SdkError `unsafe` where the object holds a field that the model does not know, since it may hold anything
 */
export function mapRecord(fields: Fields, object: object, leaf: Leaf): object {
  const entries = Object.entries(object).map(([name, value]) => {
    // The reasons for absence hold codes only.
    if (name === 'missing') return [name, value];
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!field)
      throw new SdkError('unsafe', 'A record holds a field that the model does not know; it may hold anything.');
    return [name, mapValue(anyKind(field.kind), value, leaf, field.meta)];
  });
  return Object.fromEntries(entries) as object;
}

function mapValue(kind: AnyKind, value: unknown, leaf: Leaf, meta: FieldMeta): unknown {
  switch (kind.type) {
    case 'group':
      return mapRecord(kind.fields, value as object, leaf);
    case 'list':
      return (value as readonly unknown[]).map((item) => mapValue(anyKind(kind.item), item, leaf, meta));
    default:
      return leaf(kind, value, meta);
  }
}
