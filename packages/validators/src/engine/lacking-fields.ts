import type { Path } from '@openthb/core';
import type { Requirement } from '../profiles/define-profile.js';

/** Where a field is lacking that a record must have, by the names that lead to it; each item of a list is asked. */
export function lackingFields(
  object: object,
  [name, ...rest]: readonly string[],
  need: Requirement,
  at: Path = [],
): readonly Path[] {
  const { missing, ...fields } = object as { readonly missing?: object } & Readonly<Record<string, unknown>>;
  const value = fields[name!];
  const path = [...at, name!];
  if (rest.length === 0) {
    const explained = need === 'explained' && missing !== undefined && Object.hasOwn(missing, name!);
    return value === undefined && !explained ? [path] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value)) return lackingFields(value, rest, need, path);
  return value.flatMap((item: object, index) => lackingFields(item, rest, need, [...path, index]));
}
