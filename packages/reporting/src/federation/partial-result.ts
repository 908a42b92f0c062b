import type { AgeMoment, Instant, Nature } from '@openthb/core';

/** A group of rows as it is written: null where rows have no code. */
export interface PartialGroup {
  readonly keys: readonly (string | number | null)[];
  readonly count: number;
  /** Null where no row has a number. */
  readonly sums?: readonly (number | null)[];
}

/** A question that was asked, so that who puts parts together can tell whether all were asked the same. */
export interface PartialQuestion {
  readonly indicator: string;
  /** Of the indicator's definition. */
  readonly version: string;
  /** The dimensions, and the codes that their codes were put under. */
  readonly by: readonly { readonly id: string; readonly groups?: Readonly<Record<string, string>> }[];
  /** What was counted, how: two that differ in anything are not to be added up. */
  readonly definition: string;
}

/** True counts, that add up with those of others. */
export interface OpenPart extends PartialQuestion {
  readonly kind: 'open';
  /** The answer to each question that the request asks, by what it asks for; cases are numbered anew in each part. */
  readonly answers: Readonly<Record<string, readonly PartialGroup[]>>;
}

/** Counts of which some are hidden by the policy of who counted them. */
export interface ProtectedPart extends PartialQuestion {
  readonly kind: 'protected';
  /** The codes that occur in each dimension that was counted. */
  readonly codes: readonly (readonly string[])[];
  /** The counts that are shown, margins included; a cell of these codes that is not here is hidden. */
  readonly shown: readonly { readonly at: readonly string[]; readonly count: number; readonly sum?: number }[];
}

/**
 * What one country contributes to figures of several: answers that add up, and no record.
 * @since 0.1.0
 */
export interface PartialResult {
  readonly partial: 'openthb-partial-result';
  /** Of the standard. */
  readonly version: string;
  /** No other part has it. */
  readonly id: string;
  /** The parts that it stands in place of, by their ids, all that were corrected one after the other; absent: none. */
  readonly supersedes?: readonly string[];
  /** Who signs it: the name of the key, which the signature must bear too. */
  readonly signer: string;
  /** The digest of what it answers, as `planDigest` gives it. */
  readonly plan: string;
  /** The country whose register was counted (ISO 3166-1 alpha-2). */
  readonly area: string;
  /** The years that were counted; absent: all. */
  readonly period?: { readonly from: string; readonly until: string };
  readonly asOf: string;
  readonly ageAt: AgeMoment;
  readonly nature: Nature;
  /** The instant from which, and the day until which it may be used. */
  readonly issued: Instant;
  readonly expires: string;
  readonly tables: readonly (OpenPart | ProtectedPart)[];
}
