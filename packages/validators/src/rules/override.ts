import type { Authorisation } from '@openthb/core';

/** Grounds on which somebody decides for the person. */
const overrides: ReadonlySet<Authorisation['basis']> = new Set(['best-interests', 'vital-interests', 'legal-duty']);

/** Whether somebody decided for the person without saying in what office and by what rule. */
export function overrideUnexplained({ basis, overrideRole, overrideGround }: Authorisation): boolean {
  return overrides.has(basis) && (overrideRole === undefined || overrideGround === undefined);
}
