import type { RecordName, Sensitivity } from '@openthb/core';

/**
 * How records of the standard are made fit for a recipient, who gets records again: without what names or endangers a
 * person, which always goes, with pseudonyms in the place of ids, and no more precise than said. Whoever must not be told
 * to somebody is left out with all that belongs to them.
 * @since 0.1.0
 */
export interface RecordsPolicy {
  readonly release: 'records';
  /** Kebab-case name. */
  readonly id: string;
  readonly title: string;
  /** Where what it asks for comes from. */
  readonly source?: string;
  /** The kinds of record that leave. */
  readonly kinds: readonly RecordName[];
  /** Sensitivities that go besides `direct` and `protected`. */
  readonly gone?: readonly Extract<Sensitivity, 'quasi' | 'sensitive'>[];
  /** How precise dates may be by which a person may be known; as they are where absent. */
  readonly quasiDates?: 'month' | 'year';
  /** By up to how many days all dates of a person are shifted, by the same; not at all where absent. */
  readonly shiftDatesWithin?: number;
}
