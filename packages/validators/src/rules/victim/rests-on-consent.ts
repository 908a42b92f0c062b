import type { ReturnStep } from '@openthb/core';

/** Whether a return is of a kind that rests on the person's own will. */
export function restsOnConsent({ kind }: ReturnStep): boolean {
  return kind === 'voluntary' || kind === 'assisted-voluntary' || kind === 'resettlement';
}
