import type { Fields, MissingReason } from '@openthb/core';
import type { Head } from './mapping.js';

/** The optional fields of an object that no column is read into, with the reason for their absence. */
export function noColumn(
  fields: Fields,
  path: string,
  columns: ReadonlyMap<string, Head>,
): Readonly<Record<string, MissingReason>> {
  const taken = [...columns.values()].flatMap(({ to }) => to);
  const names = Object.entries(fields)
    .filter(([name, { need }]) => need === 'optional' && !taken.some((to) => `${to}.`.startsWith(`${path}.${name}.`)))
    .map(([name]) => [name, 'not-collected'] as const);
  return Object.fromEntries(names);
}
