import { type AnyKind, anyKind, type Fields, type Path, type Sensitivity } from '@openthb/core';

/** Where a record holds a field of one of the sensitivities, or the reason why such a field is missing. */
export function forbiddenFields(
  fields: Fields,
  object: object,
  forbidden: ReadonlySet<Sensitivity>,
  at: Path = [],
): readonly Path[] {
  const { missing = {}, ...values } = object as { readonly missing?: object } & Readonly<Record<string, unknown>>;
  return Object.entries(fields).flatMap(([name, { kind, meta }]): readonly Path[] => {
    const value = values[name];
    if (forbidden.has(meta.sensitivity)) {
      if (value !== undefined) return [[...at, name]];
      return Object.hasOwn(missing, name) ? [[...at, 'missing', name]] : [];
    }
    return value === undefined ? [] : inside(anyKind(kind), value, forbidden, [...at, name]);
  });
}

function inside(kind: AnyKind, value: unknown, forbidden: ReadonlySet<Sensitivity>, at: Path): readonly Path[] {
  if (kind.type === 'group') return forbiddenFields(kind.fields, value as object, forbidden, at);
  if (kind.type !== 'list') return [];
  const item = anyKind(kind.item);
  return (value as readonly unknown[]).flatMap((one, index) => inside(item, one, forbidden, [...at, index]));
}
