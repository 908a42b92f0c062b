/**
 * Made-up records that look like those of a national register and follow every rule of the standard; for trying things
 * out, for tests and for measuring. The same options give the same records.
 */
import type { CountryCode } from '../code-lists/country.js';
import type { AnyRecord, RecordName } from '../records/any-record.js';
import { firstDay } from '../scalars/days.js';
import type { PartialDate } from '../scalars/partial-date.js';
import { STANDARD_VERSION } from '../scalars/standard-version.js';
import { caseFileOf, caseKinds } from './case-file.js';
import { anonymousRegistration, registrationsOf } from './contacts.js';
import { withFault } from './faults.js';
import { reportingCountries } from './places.js';
import { promisesOf } from './promises.js';
import { type Random, randomOf } from './random.js';
import { regional } from './regional.js';
import { referralsOf } from './referrals.js';
import { responseKinds, responseOf } from './response.js';
import { timelineOf } from './timeline.js';
import { victimOf } from './victim.js';
import { withCourse } from './with-course.js';

export { type Random, randomOf } from './random.js';

/** What to make up. @since 0.1.0 */
export interface GenerateOptions {
  /** How many records, the manifest not counted. */
  readonly records: number;
  readonly seed: string;
  /** The last day of the records. */
  readonly asOf: PartialDate;
  /** How many records in a hundred have a mistake in them; default 0. */
  readonly errors?: number;
}

/**
 * A manifest and made-up records, each referring only to those before it. With `errors`, some are no valid records.
 * @since 0.1.0
 */
export function* generate({ records, seed, asOf, errors = 0 }: GenerateOptions): Generator<unknown> {
  const chance = randomOf(seed, 'faults');
  yield manifestOf(records, seed, asOf);
  for (const record of recordsOf(records, seed, asOf)) {
    yield errors > 0 && chance.below(10_000) < errors * 100 ? withFault(record, chance) : record;
  }
}

/** A share of the records: a victim with contacts, referrals and a case, or a contact that names nobody. */
interface Share {
  readonly victim: boolean;
  readonly registrations: number;
  readonly referrals: number;
  readonly inCase: boolean;
}

function manifestOf(records: number, seed: string, asOf: PartialDate): AnyRecord {
  const counts = new Map<RecordName, number>();
  for (const kind of kindsOf(records, seed)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return {
    record: 'bundle',
    version: STANDARD_VERSION,
    id: 'synthetic:bundle',
    nature: 'synthetic',
    madeAt: `${new Date(firstDay(asOf) * 86_400_000).toISOString().slice(0, 10)}T12:00:00Z`,
    madeWith: 'OpenTHB generate',
    purposes: ['statistics'],
    counts: [...counts].map(([record, count]) => ({ record, count })),
  };
}

/** The kinds of all records in their order, without making them. */
function* kindsOf(records: number, seed: string): Generator<RecordName> {
  const responses = countriesFor(records)
    .flatMap(() => responseKinds)
    .slice(0, records);
  yield* responses;
  const random = randomOf(seed, 'shares');
  for (let left = records - responses.length; left > 0;) {
    const share = shareOf(left, random);
    left -= sizeOf(share);
    if (share.victim) yield 'victim';
    for (let at = 0; at < share.registrations; at += 1) yield 'registration';
    for (let at = 0; at < share.referrals; at += 1) yield 'referral';
    if (share.inCase) yield* caseKinds;
  }
}

function* recordsOf(records: number, seed: string, asOf: PartialDate): Generator<AnyRecord> {
  const countries = countriesFor(records);
  const year = Number(asOf.slice(0, 4));
  const random = randomOf(seed, 'records');
  const course = randomOf(seed, 'course');
  let left = records;
  const region = randomOf(seed, 'region');
  for (const [at, country] of countries.entries()) {
    const response = [...responseOf(country, year, random, course), ...promisesOf(country, year, course)]
      .slice(0, left)
      .map((record) => regional(record, countries.slice(0, at), year, region));
    left -= response.length;
    yield* response;
  }
  const shares = randomOf(seed, 'shares');
  for (let number = 1; left > 0; number += 1) {
    const share = shareOf(left, shares);
    left -= sizeOf(share);
    const country = random.pick(countries) as CountryCode;
    if (!share.victim) {
      yield anonymousRegistration(`synthetic:a${number}`, country, asOf, random);
      continue;
    }
    const timeline = timelineOf(asOf, random);
    const found = victimOf(`synthetic:v${number}`, country, timeline, asOf, random);
    const victim = withCourse(found, country, timeline, asOf, course);
    yield victim;
    yield* registrationsOf(victim.id, country, timeline, share.registrations, asOf, random);
    yield* referralsOf(victim, country, timeline, share.referrals, asOf, random);
    if (share.inCase) yield* caseFileOf(victim, country, timeline, asOf, random);
  }
}

/** A small file is of one country, a large one of the region. */
function countriesFor(records: number): readonly CountryCode[] {
  return reportingCountries.slice(0, Math.min(reportingCountries.length, 1 + Math.floor(records / 300)));
}

function shareOf(left: number, random: Random): Share {
  if (left === 1 || random.percent(8)) return { victim: false, registrations: 1, referrals: 0, inCase: false };
  const registrations = Math.min(left - 1, random.pick([1, 1, 1, 2]));
  const referrals = Math.min(left - 1 - registrations, random.pick([0, 1, 1, 2, 3]));
  const room = left - 1 - registrations - referrals >= caseKinds.length;
  return { victim: true, registrations, referrals, inCase: room && random.percent(25) };
}

/** How many records a share has. */
function sizeOf({ victim, registrations, referrals, inCase }: Share): number {
  return Number(victim) + registrations + referrals + (inCase ? caseKinds.length : 0);
}
