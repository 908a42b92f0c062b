import type { Victim } from '@openthb/core';

/** Whether the person's own recorded request names an organization as one that may learn of the person. */
export function askedToTell({ authorisations = [] }: Victim, organization: string): boolean {
  return authorisations.some(({ basis, recipients = [] }) => basis === 'consent' && recipients.includes(organization));
}
