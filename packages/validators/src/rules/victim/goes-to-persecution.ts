import type { ReturnStep, Victim } from '@openthb/core';

/** What makes a country of origin one of persecution: protection asked for or held against it. */
const protectedBy: ReadonlySet<Victim['protectionStatus']> = new Set([
  'asylum-seeker',
  'refugee',
  'complementary-protection',
] as const);

/** Whether a return leads to a country against which the person has asked for protection or holds it. */
export function goesToPersecution(victim: Victim, { to }: ReturnStep): boolean {
  if (to === undefined) return false;
  const named = victim.neverDiscloseTo?.some(
    ({ country, reason }) => country === to && reason === 'country-of-persecution',
  );
  const origin = protectedBy.has(victim.protectionStatus) && victim.citizenships?.includes(to);
  return Boolean(named || origin);
}
