import type { ChildSection } from '@openthb/core';

/** Whether no parent is there who can safely act for the child. */
export function withoutSafeParent({ separation, familyImplicated }: ChildSection): boolean {
  return separation === 'unaccompanied' || separation === 'separated' || familyImplicated === true;
}
