import { SdkError } from '@openthb/core';

/** Refuses a parameter that makes no model. */
export function demand(holds: boolean, message: string): void {
  if (!holds) throw new SdkError('bad-option', message);
}
