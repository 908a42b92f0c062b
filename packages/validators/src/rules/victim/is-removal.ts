import type { ReturnStep } from '@openthb/core';

/** Whether a return is of a kind that does not rest on the person's will. */
export function isRemoval({ kind }: ReturnStep): boolean {
  return kind === 'forced' || kind === 'readmission';
}
