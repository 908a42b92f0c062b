import {
  type AgeMoment,
  type Episode,
  firstDay,
  lastDay,
  type Majority,
  majorityAt,
  type MissingReason,
  type PartialDate,
  registrationStatus,
  type Victim,
} from '@openthb/core';

/** Codes of a person in one respect; or, where there is none, why not. */
export type Said<Code extends string = string> = readonly Code[] | MissingReason;

/** The first and the last day that a date may mean, in days since 1970-01-01. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * What the indicators ask of a registered victim, drawn from the record once.
 * @since 0.1.0
 */
export interface PersonFacts {
  readonly id: string;
  /** The year of the first assertion by which the person counts as registered. */
  readonly year: string | undefined;
  readonly identified: boolean;
  /** The organization that made that assertion. */
  readonly registeredBy: string | undefined;
  readonly sex: Said;
  readonly majority: Majority;
  /** Of all episodes together. */
  readonly forms: Said;
  readonly citizenships: Said;
  readonly exploitationCountries: Said;
  /** The day of the first identification; absent where there was none. */
  readonly identifiedOn: Span | undefined;
  /** The day after which no identification is awaited any more: it was declined, or the day of the figures has come. */
  readonly awaitedUntil: number;
}

/** What the figures are as of, and which age they speak of. */
export interface Viewpoint {
  readonly asOf: PartialDate;
  readonly ageAt: AgeMoment;
}

/** The facts about a victim; undefined for who is not registered as of the day. */
export function personFacts(victim: Victim, { asOf, ageAt }: Viewpoint): PersonFacts | undefined {
  const registration = registrationStatus(victim, asOf);
  if (!registration) return undefined;
  const { first, status } = registration;
  return {
    id: victim.id,
    year: first.on?.slice(0, 4),
    identified: status === 'identified',
    registeredBy: first.by,
    sex: said(victim.sex && [victim.sex], victim.missing?.sex),
    majority: majorityAt(victim, ageAt),
    forms: ofEpisodes(victim, 'forms'),
    citizenships: said(victim.citizenships, victim.missing?.citizenships),
    exploitationCountries: ofEpisodes(victim, 'exploitationCountries'),
    identifiedOn: spanOf(assertedOn(victim, 'identified', asOf)),
    awaitedUntil: spanOf(assertedOn(victim, 'declined', asOf) ?? asOf)!.first,
  };
}

/** A date as the days that it may mean. */
export function spanOf(date: PartialDate | undefined): Span | undefined {
  return date === undefined ? undefined : { first: firstDay(date), last: lastDay(date) };
}

function said<Code extends string>(codes: readonly Code[] | undefined, reason: MissingReason | undefined): Said<Code> {
  return codes ?? reason ?? 'unknown';
}

/** The codes of all episodes together; where none has any, the reason that the first gives. */
function ofEpisodes(victim: Victim, field: 'forms' | 'exploitationCountries'): Said {
  const episodes: readonly Episode[] = victim.episodes ?? [];
  const codes = new Set<string>(episodes.flatMap((episode) => episode[field] ?? []));
  // An episode in which nothing took place says nothing against another in which something did.
  if (codes.size > 1) codes.delete('none');
  return said(codes.size > 0 ? [...codes] : undefined, episodes[0]?.missing?.[field] ?? victim.missing?.episodes);
}

function assertedOn(victim: Victim, wanted: 'identified' | 'declined', asOf: PartialDate): PartialDate | undefined {
  return victim.statusAssertions?.find(
    ({ status, object, on }) =>
      status === wanted && object === 'identification' && on !== undefined && firstDay(on) <= firstDay(asOf),
  )?.on;
}
