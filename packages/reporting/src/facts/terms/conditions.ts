/** Conditions on a record. */
import type { Condition } from './term.js';
import { type Operand, termOf } from './values.js';

/**
 * Two values are the same.
 * @since 0.1.0
 */
export function is(left: Operand, right: Operand): Condition {
  return { op: 'is', left: termOf(left), right: termOf(right) };
}

/**
 * A value is one of some.
 * @since 0.1.0
 */
export function among(of: Operand, values: readonly (string | number)[]): Condition {
  return { op: 'among', of: termOf(of), values };
}

/**
 * A number is less than another.
 * @since 0.1.0
 */
export function before(left: Operand, right: Operand): Condition {
  return { op: 'before', left: termOf(left), right: termOf(right) };
}

/**
 * A number is at most another.
 * @since 0.1.0
 */
export function upTo(left: Operand, right: Operand): Condition {
  return { op: 'up-to', left: termOf(left), right: termOf(right) };
}

/**
 * There is a value.
 * @since 0.1.0
 */
export function there(of: Operand): Condition {
  return { op: 'there', of: termOf(of) };
}

/**
 * All conditions are met; with none, always.
 * @since 0.1.0
 */
export function all(...of: readonly Condition[]): Condition {
  return { op: 'all', of };
}

/**
 * One of the conditions is met; with none, never.
 * @since 0.1.0
 */
export function some(...of: readonly Condition[]): Condition {
  return { op: 'some', of };
}

/**
 * A condition is not met.
 * @since 0.1.0
 */
export function not(of: Condition): Condition {
  return { op: 'not', of };
}

/**
 * A field that says yes or no says yes, or what is given. What is absent says neither.
 * @since 0.1.0
 */
export function says(path: string, value = true): Condition {
  return { op: 'says', path, value };
}

/**
 * A column of several codes has one of these.
 * @since 0.1.0
 */
export function includes(column: string, codes: readonly string[]): Condition {
  return { op: 'includes', column, codes };
}

/**
 * A column of several codes has the code that another column holds.
 * @example hasCode('citizenships', column('country'))
 * @since 0.1.0
 */
export function hasCode(column: string, code: Operand): Condition {
  return { op: 'has-code', column, code: termOf(code) };
}
