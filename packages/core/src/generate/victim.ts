import type { AuthorisationBasis } from '../code-lists/authorisation-basis.js';
import type { Citizenship } from '../code-lists/citizenship.js';
import type { CountryCode } from '../code-lists/country.js';
import type { MissingReason } from '../code-lists/missing-reason.js';
import type { Sex } from '../code-lists/sex.js';
import type { Vulnerability } from '../code-lists/vulnerability.js';
import type { Authorisation } from '../records/parts/authorisation.js';
import type { Victim } from '../records/victim.js';
import { dateOfDay } from '../scalars/days.js';
import type { PartialDate } from '../scalars/partial-date.js';
import { STANDARD_VERSION } from '../scalars/standard-version.js';
import { ageClaimsOf } from './ages.js';
import { childSectionOf } from './child.js';
import { episodeOf } from './episode.js';
import { foreignCitizenships } from './places.js';
import type { Random } from './random.js';
import { rightsOf } from './rights.js';
import { statusAssertionsOf } from './status.js';
import { ageOn, dated, type Timeline } from './timeline.js';

const vulnerabilities: Partial<Record<Vulnerability, number>> = {
  poverty: 40,
  education: 18,
  migration: 14,
  'separation-from-family': 12,
  'mental-health': 8,
  homelessness: 8,
};

/** A made-up victim, detected in a country. */
export function victimOf(
  id: string,
  country: CountryCode,
  timeline: Timeline,
  asOf: PartialDate,
  random: Random,
): Victim {
  const age = ageOn(timeline.born, timeline.contact);
  const child = age < 18;
  const sex = random.weighted<Sex>({ female: 68, male: 31, other: 1 });
  const national = random.percent(child ? 72 : 55);
  const citizenship: Citizenship = national ? country : random.weighted(foreignCitizenships);
  const ageClaims = ageClaimsOf(timeline, random);
  const uncertain = ageClaims.some(({ at, disputed }) => at === 'registration' && disputed);
  const episode = episodeOf({ sex, child, national, country }, timeline, random);
  const byFamily = child && Boolean(episode.recruiterRelations?.includes('family'));
  const missing: Partial<Record<'birthDate' | 'citizenships' | 'sex', MissingReason>> = {};
  const knownBirth = random.percent(84);
  if (!knownBirth) missing.birthDate = random.weighted({ unknown: 70, refused: 30 });
  const knownCitizenship = random.percent(97);
  if (!knownCitizenship) missing.citizenships = 'unknown';
  return {
    record: 'victim',
    version: STANDARD_VERSION,
    id,
    nature: 'synthetic',
    sex,
    ...(knownBirth && { birthDate: dated(timeline.born, random) }),
    ageClaims,
    ...(knownCitizenship && { citizenships: [citizenship] }),
    residenceCountry: national ? country : (citizenship as CountryCode),
    vulnerabilities: random.several(vulnerabilities, 2),
    statusAssertions: statusAssertionsOf(country, timeline, asOf, random),
    episodes: [episode],
    ...((child || uncertain) && { child: childSectionOf(country, byFamily, timeline, asOf, random) }),
    ...rightsOf(country, { national, child: child || uncertain }, timeline, asOf, random),
    authorisations: [authorisationOf(age, uncertain, timeline, random)],
    ...(Object.keys(missing).length > 0 && { missing }),
  };
}

function authorisationOf(age: number, uncertain: boolean, { contact }: Timeline, random: Random): Authorisation {
  const basis: AuthorisationBasis =
    age >= 18 && !uncertain
      ? random.weighted({ consent: 94, 'legal-duty': 6 })
      : random.weighted({ 'assent-and-caregiver-consent': age < 6 || uncertain ? 0 : 60, 'best-interests': 40 });
  const override =
    basis === 'consent' || basis === 'assent-and-caregiver-consent'
      ? {}
      : { overrideRole: 'Case coordinator', overrideGround: 'Standard operating procedures, 4.2' };
  return { basis, purposes: ['identification', 'assistance', 'statistics'], givenOn: dateOfDay(contact), ...override };
}
