import { anyKind, type AnyRecord, type Fields, recordDef } from '@openthb/core';

/**
 * What the quasi-identifiers of a record say together, as one text: two records with the same text cannot be told apart
 * by them. Which fields are quasi-identifiers is told by the model; a reason for the absence of one counts as its value,
 * and so do the required codes beside it, such as the moment of an age. The order of sets means nothing.
 * @since 0.1.0
 */
export function quasiIdentifiersOf(record: AnyRecord): string {
  return JSON.stringify(quasiPart(recordDef(record.record)!.fields, record) ?? {});
}

/** The quasi-identifying part of an object; undefined where it has none. */
function quasiPart(fields: Fields, object: object): object | undefined {
  const { missing = {}, ...values } = object as Readonly<Record<string, unknown>> & { readonly missing?: object };
  const found: Record<string, unknown> = {};
  const beside: Record<string, unknown> = {};
  for (const [name, { kind, meta, need }] of Object.entries(fields)) {
    const value = values[name];
    const outer = anyKind(kind);
    const inner = outer.type === 'list' ? anyKind(outer.item) : outer;
    if (value === undefined) {
      if (meta.sensitivity === 'quasi' && Object.hasOwn(missing, name))
        found[name] = { missing: missing[name as never] };
    } else if (inner.type === 'group') {
      const parts = [value].flat().flatMap((item) => quasiPart(inner.fields, item as object) ?? []);
      if (parts.length > 0) found[name] = parts;
    } else if (meta.sensitivity === 'quasi') {
      found[name] = Array.isArray(value) ? value.toSorted() : value;
    } else if (need === 'required' && outer.type === 'code') {
      beside[name] = value;
    }
  }
  return Object.keys(found).length > 0 ? { ...beside, ...found } : undefined;
}
