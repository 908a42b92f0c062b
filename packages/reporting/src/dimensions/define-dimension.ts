import type { MissingReason } from '@openthb/core';
import type { Person } from '../facts/facts.js';
import type { Said } from '../facts/person.js';

/**
 * A way to break down what is counted; persons, where nothing else is said.
 * @since 0.1.0
 */
export interface Breakdown<Item = Person> {
  /** Kebab-case name, as given to `--by`. */
  readonly id: string;
  readonly title: string;
  /** Whether each unit has exactly one code. */
  readonly additive: boolean;
  /** Codes that are always shown, first and in this order; others follow where they occur. */
  readonly codes: readonly string[];
  /** What the codes mean beyond their names, or where the labels are to be found: the id of a code list. */
  readonly list?: string;
  readonly labels?: Readonly<Record<string, string>>;
  /** The codes of a unit; at least one, since not known is a code. */
  of(item: Item): readonly string[];
}

/**
 * Defines a dimension.
 * @since 0.1.0
 */
export function defineDimension<Item = Person>(dimension: Breakdown<Item>): Breakdown<Item> {
  return Object.freeze(dimension);
}

/** Codes of what is not there, with their labels. */
export const absent: Readonly<Record<string, string>> = {
  unknown: 'Unknown',
  'not-collected': 'Not collected',
  'not-applicable': 'Not applicable',
  withheld: 'Withheld',
};

/** Codes as they are, or the code of their absence. */
export function codesOrAbsence(said: Said): readonly string[] {
  return typeof said === 'string' ? [absence[said]] : said;
}

const absence: Readonly<Record<MissingReason, string>> = {
  unknown: 'unknown',
  'not-asked': 'unknown',
  refused: 'unknown',
  'not-collected': 'not-collected',
  'not-applicable': 'not-applicable',
  withheld: 'withheld',
  suppressed: 'withheld',
};
