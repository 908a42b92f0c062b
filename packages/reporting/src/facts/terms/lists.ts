/** What follows from the items of a list. Inside, fields are those of the item. */
import { all } from './conditions.js';
import type { Condition, Term } from './term.js';
import { type Operand, termOf } from './values.js';

/**
 * There is an item that meets a condition. A path may lead through lists.
 * @example has('statusAssertions', is(field('status'), 'identified'))
 * @since 0.1.0
 */
export function has(list: string, where: Condition = all()): Condition {
  return { op: 'has', list, where };
}

/**
 * How many items meet a condition.
 * @since 0.1.0
 */
export function countOf(list: string, where: Condition = all()): Term {
  return { op: 'count', list, where, value: { op: 'literal', value: 1 } };
}

/**
 * The items that meet a condition have more than one value, whatever the number of items.
 * @example several('contributions', field('donor'))
 * @since 0.1.0
 */
export function several(list: string, value: Operand, where: Condition = all()): Condition {
  return { op: 'several', list, where, value: termOf(value) };
}

/**
 * The least value among the items that meet a condition.
 * @since 0.1.0
 */
export function least(list: string, value: Operand, where: Condition = all()): Term {
  return { op: 'least', list, where, value: termOf(value) };
}

/**
 * The greatest value among the items that meet a condition.
 * @since 0.1.0
 */
export function greatest(list: string, value: Operand, where: Condition = all()): Term {
  return { op: 'greatest', list, where, value: termOf(value) };
}

/**
 * The sum of a number over the items that meet a condition; absent where none has it.
 * @since 0.1.0
 */
export function totalOf(list: string, value: Operand, where: Condition = all()): Term {
  return { op: 'total', list, where, value: termOf(value) };
}

/**
 * The value of one of the items that meet a condition: the first or last in the list, or that for which a number is
 * least, the first of equals. The list must be one whose order is kept.
 * @since 0.1.0
 */
export function pick(list: string, by: 'first' | 'last' | Term, value: Operand, where: Condition = all()): Term {
  return { op: 'pick', list, where, by, value: termOf(value) };
}
