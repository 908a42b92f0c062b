import type { AgeMoment, AnyRecord } from '@openthb/core';
import { generate } from '@openthb/core/generate';
import { type Facts, gatherFacts } from '../src/facts/facts.js';

export const asOf = '2024-12-31';

/** Made-up records without their manifest. */
export function madeUp(records: number, seed: string): readonly AnyRecord[] {
  return ([...generate({ records, seed, asOf })] as AnyRecord[]).slice(1);
}

/** The facts in records. */
export function factsOf(records: readonly AnyRecord[], ageAt: AgeMoment = 'registration'): Facts {
  const gatherer = gatherFacts({ asOf, ageAt });
  for (const record of records) gatherer.add(record);
  return gatherer.facts();
}
