import type { CountryCode, Victim } from '@openthb/core';

/** What makes a country of origin one of persecution: protection asked for or held against it. */
const protectedBy: ReadonlySet<Victim['protectionStatus']> = new Set([
  'asylum-seeker',
  'refugee',
  'complementary-protection',
] as const);

/** The countries against which a person has asked for protection or holds it, or that a ban names as such. */
export function countriesOfPersecution(victim: Victim): readonly CountryCode[] {
  const { protectionStatus, citizenships = [], neverDiscloseTo = [] } = victim;
  const named = neverDiscloseTo
    .filter(({ reason }) => reason === 'country-of-persecution')
    .flatMap(({ country }) => country ?? []);
  const origins = protectedBy.has(protectionStatus)
    ? citizenships.filter((one) => one !== 'stateless' && one !== 'unknown')
    : [];
  return [...named, ...origins];
}
