import type { Breakdown } from '../dimensions/define-dimension.js';

/** A line that a question asks for, and the codes that count for it. */
export interface Category {
  readonly label: string;
  /** `rest`: all that no other category names. */
  readonly codes: readonly string[] | 'rest';
}

/** What a question breaks its number down by. */
export interface Axis {
  readonly breakdown: Breakdown;
  /** `each`: a line for each code that occurs. */
  readonly categories: readonly Category[] | 'each';
}

/** One question. */
export interface Question {
  /** As the questionnaire numbers it. */
  readonly id: string;
  readonly asks: string;
  /** Whether its wording was seen, or is only known from what others say of it. */
  readonly seen: boolean;
  /** The id of the indicator that answers it; absent: none can, and `cannot` says why. */
  readonly indicator?: string;
  readonly axes?: readonly Axis[];
  readonly cannot?: string;
  readonly note?: string;
}

/**
 * What an international body asks countries for each year.
 * @since 0.1.0
 */
export interface Questionnaire {
  /** Kebab-case name, as given to `--for`. */
  readonly id: string;
  readonly title: string;
  readonly source: string;
  /** How it must be read. */
  readonly notes: readonly string[];
  /** What is asked of a country. */
  questions(area: string): readonly Question[];
}

/**
 * Defines a questionnaire.
 * @since 0.1.0
 */
export function defineQuestionnaire(questionnaire: Questionnaire): Questionnaire {
  return Object.freeze(questionnaire);
}
