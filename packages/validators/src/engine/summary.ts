import type { PartialDate, Severity } from '@openthb/core';
import type { Profile } from '../profiles/define-profile.js';
import type { SuppressionCount } from '../profiles/suppression.js';

/**
 * What was counted in a file. `accepted`, `withErrors` and `unreadable` add up to `read`: nothing is dropped.
 * @since 0.1.0
 */
export interface Summary {
  readonly profile: string;
  /** The country or body whose law the profile names. */
  readonly jurisdiction?: string;
  readonly asOf: PartialDate;
  /** Lines or rows of the file, and how many of them were blank; where its reader counts them. */
  readonly lines?: number;
  readonly blank?: number;
  /** Records, and lines or rows that could not be read as one. */
  read: number;
  /** Records without a finding of severity error by themselves. */
  accepted: number;
  /** Records with at least one. */
  withErrors: number;
  /** What could not be read as a record at all. */
  unreadable: number;
  /** Of those with errors: how many were judged by their structure alone, since it is broken. */
  rulesNotRun: number;
  /** Records whose structure is whole, by kind. */
  readonly records: Record<string, number>;
  readonly findings: Record<Severity, number>;
  /** Findings of the class safeguard, among all. */
  safeguards: number;
  /** What the profile kept from being reported; absent where it keeps back nothing. */
  readonly suppressed?: readonly SuppressionCount[];
}

/** A summary of nothing yet. */
export function emptySummary({ id, jurisdiction }: Profile, asOf: PartialDate): Summary {
  return {
    profile: id,
    ...(jurisdiction && { jurisdiction: jurisdiction.id }),
    asOf,
    read: 0,
    accepted: 0,
    withErrors: 0,
    unreadable: 0,
    rulesNotRun: 0,
    records: {},
    findings: { error: 0, warning: 0, info: 0 },
    safeguards: 0,
  };
}
