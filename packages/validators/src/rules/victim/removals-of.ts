import type { ReturnStep, Victim } from '@openthb/core';

/** The returns that do not rest on the person's will and have come so far, each with its place in the list. */
export function removalsOf(
  { returns = [] }: Victim,
  wanted: ReturnStep['state'],
): readonly (readonly [number, ReturnStep])[] {
  return [...returns.entries()].filter(
    ([, { kind, state }]) => state === wanted && (kind === 'forced' || kind === 'readmission'),
  );
}
