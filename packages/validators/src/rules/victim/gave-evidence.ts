import type { Victim } from '@openthb/core';

/** Whether the person gave a statement or testified, by what is said of the cooperation. */
export function gaveEvidence({ cooperation }: NonNullable<Victim['witness']>): boolean {
  return cooperation === 'statement-given' || cooperation === 'testified';
}
