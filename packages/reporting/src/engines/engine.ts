import type { CountTable, Nature } from '@openthb/core';
import type { Breakdown } from '../dimensions/define-dimension.js';
import type { Wait } from '../dimensions/identification.js';
import type { Viewpoint } from '../facts/person.js';

/** Which units are counted. */
export interface Scope {
  /** The country that registered them; absent: all. */
  readonly area?: string;
  /** First and last year of first registration; absent: all, those of an unknown year too. */
  readonly from?: string;
  readonly until?: string;
}

/**
 * What answers for the records: it counts, and knows no indicator.
 * @since 0.1.0
 */
export interface Engine {
  readonly viewpoint: Viewpoint;
  readonly nature: Nature;
  /** Counts persons, or registrations that name none, broken down. */
  count(unit: 'person' | 'registration', breakdowns: readonly Breakdown[], scope: Scope): Promise<CountTable>;
  /** The waits of the persons in each cell. */
  waits(breakdowns: readonly Breakdown[], scope: Scope): Promise<ReadonlyMap<string, readonly Wait[]>>;
}
