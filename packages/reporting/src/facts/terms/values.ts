/** Values that follow from a record. */
import type { AgeMoment } from '@openthb/core';
import type { Condition, DayEnd, SharedTerm, Term } from './term.js';

/** A term, or a text or number that stands for itself. */
export type Operand = Term | string | number;

export function termOf(operand: Operand): Term {
  return typeof operand === 'object' ? operand : { op: 'literal', value: operand };
}

/**
 * A field of the row, by the names that lead to it; the item of a list of codes is the empty path.
 * @example field('child.separation')
 * @since 0.1.0
 */
export function field(path: string): Term {
  return { op: 'field', path };
}

/**
 * The first or last day that a date may mean, in days since 1970-01-01.
 * @since 0.1.0
 */
export function dayOf(path: string, end: DayEnd = 'first'): Term {
  return { op: 'day', path, end };
}

/**
 * The day of a date that is known to the day; absent of others.
 * @since 0.1.0
 */
export function exactDay(path: string): Term {
  const [first, last] = [dayOf(path), dayOf(path, 'last')];
  return choose([[{ op: 'is', left: first, right: last }, first]]);
}

/**
 * The year of a date, as text.
 * @since 0.1.0
 */
export function yearOf(of: Operand): Term {
  return { op: 'year', of: termOf(of) };
}

/**
 * A sum of money or a measured value, in ten-thousandths.
 * @since 0.1.0
 */
export function tenThousandths(path: string): Term {
  return { op: 'ten-thousandths', path };
}

/** The day that the figures are as of, in days since 1970-01-01. */
export const asOf: SharedTerm = Object.freeze({ op: 'as-of' });

/** One of the terms, by the moment that ages are taken at. */
export function byAgeMoment(terms: Readonly<Record<AgeMoment, Operand>>): Term {
  const entries = Object.entries(terms).map(([moment, operand]) => [moment, termOf(operand)]);
  return { op: 'by-age-moment', terms: Object.fromEntries(entries) as Record<AgeMoment, Term> };
}

/**
 * The value of the first case whose condition is met.
 * @example choose([[is(field('status'), 'identified'), 'identified']], 'presumed')
 * @since 0.1.0
 */
export function choose(cases: readonly (readonly [Condition, Operand])[], otherwise?: Operand): Term {
  return {
    op: 'choose',
    cases: cases.map(([condition, value]) => [condition, termOf(value)] as const),
    otherwise: otherwise === undefined ? undefined : termOf(otherwise),
  };
}

/**
 * The first value that is there.
 * @since 0.1.0
 */
export function firstGiven(...operands: readonly Operand[]): Term {
  return { op: 'first-given', terms: operands.map(termOf) };
}

/**
 * How much more one number is than another.
 * @since 0.1.0
 */
export function minus(left: Operand, right: Operand): Term {
  return { op: 'minus', left: termOf(left), right: termOf(right) };
}

/**
 * The sum of two numbers.
 * @since 0.1.0
 */
export function plus(left: Operand, right: Operand): Term {
  return { op: 'plus', left: termOf(left), right: termOf(right) };
}

/** A date as one number, `20030517`, of the first or the last day that it may mean. */
export function dateNumber(of: Operand, end: DayEnd): Term {
  return { op: 'date-number', of: termOf(of), end };
}
