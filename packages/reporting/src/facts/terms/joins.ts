/** What follows from other columns, and from other tables of facts. */
import { all } from './conditions.js';
import type { Condition, Term } from './term.js';

/**
 * Another column of the same row.
 * @since 0.1.0
 */
export function column(name: string): Term {
  return { op: 'column', name };
}

/**
 * A column of the row of another table that a column of this one names.
 * @example through('registeredBy', 'organizations', 'country')
 * @since 0.1.0
 */
export function through(reference: string, table: string, name: string): Term {
  return { op: 'through', reference, table, column: name };
}

/**
 * A number about the rows of another table that name this one in a column.
 * @example from('referrals', 'victim', 'least', 'sentOn')
 * @since 0.1.0
 */
export function from(
  table: string,
  reference: string,
  take: 'count' | 'least' | 'greatest' | 'total',
  name: string,
  where: Condition = all(),
): Term {
  return { op: 'from', table, reference, take, column: name, where };
}

/**
 * A column of one of the rows of another table that name this one: of that whose columns `by`, one after the other, are
 * least. Absent ones come last; the last of them must tell the rows apart.
 * @since 0.1.0
 */
export function pickFrom(
  table: string,
  reference: string,
  by: readonly string[],
  name: string,
  where: Condition = all(),
): Term {
  return { op: 'pick-from', table, reference, by, column: name, where };
}
