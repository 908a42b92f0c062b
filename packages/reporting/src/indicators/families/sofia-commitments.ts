import type { Commitment } from '@openthb/core';

/** What the ministers promised for children in Sofia in 2003. */
export const sofiaCommitments: readonly Commitment[] = [
  'minimum-standards-for-children',
  'systematic-data-on-children',
  'rapid-identification-of-children',
  'adapted-referral-of-children',
];
