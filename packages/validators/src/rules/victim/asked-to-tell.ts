import type { Victim } from '@openthb/core';

/** The organizations that the person's own recorded request names as ones that may learn of the person. */
export function askedToTell({ authorisations = [] }: Victim): readonly string[] {
  return authorisations.flatMap(({ basis, recipients = [] }) => (basis === 'consent' ? recipients : []));
}
