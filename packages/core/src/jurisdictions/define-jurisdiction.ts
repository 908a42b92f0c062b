import type { CountryCode } from '../code-lists/country.js';
import type { PartialDate } from '../scalars/partial-date.js';

/**
 * A length of time as a law gives it. Months are those of the calendar; working days leave out what the country's own
 * calendar does.
 * @since 0.1.0
 */
export interface Duration {
  readonly amount: number;
  readonly unit: 'hours' | 'days' | 'working-days' | 'months';
}

/**
 * Something that a law lays down, with where it can be read.
 * @since 0.1.0
 */
export interface Figure<T> {
  readonly value: T;
  readonly source: string;
  /** The day somebody read it in the source. Absent: nobody has, and it must be read before anything rests on it. */
  readonly checkedOn?: string;
  /** The first day that it is law. Absent: it always was, as far as records go. */
  readonly from?: PartialDate;
  /** The last day that it was law. Absent: it is. */
  readonly until?: PartialDate;
}

/** What laws lay down that records are judged by. A figure that is not known is absent, never guessed. */
export interface Figures {
  /** The age, in completed years, from which a person is no child. */
  readonly majority: number;
  /** Who may be a child is treated as one until the age is known. */
  readonly childPresumed: boolean;
  /** The shortest recovery and reflection period. */
  readonly reflection: Duration;
  /** Whether the reflection period is given only to who cooperates. */
  readonly reflectionConditional: boolean;
  /** The shortest first residence permit. */
  readonly permit: Duration;
}

/**
 * A country, or a body of law that binds countries.
 * @since 0.1.0
 */
export interface Jurisdiction {
  /** `coe`, `eu`, or the country's code in lower case. */
  readonly id: string;
  readonly title: string;
  readonly country?: CountryCode;
  /** The name in the IANA time zone database of the place whose clock the law follows. */
  readonly timeZone?: string;
  /** The bodies of law that bind it, by id, each with since when. */
  readonly within: Readonly<Record<string, Figure<true>>>;
  /** What is laid down, by what it is; several where the law has changed. */
  readonly figures: { readonly [K in keyof Figures]?: readonly Figure<Figures[K]>[] };
}

/**
 * Defines a jurisdiction.
 * @since 0.1.0
 */
export function defineJurisdiction(jurisdiction: Jurisdiction): Jurisdiction {
  return Object.freeze(jurisdiction);
}
