import type { Victim } from '@openthb/core';

/** Whether the person gave a statement or testified, by what is said of the cooperation. */
export function gaveEvidence({ witness }: Victim): boolean {
  return witness?.cooperation === 'statement-given' || witness?.cooperation === 'testified';
}
