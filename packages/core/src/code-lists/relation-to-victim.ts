import { defineCodeList } from './define-code-list.js';

/** What a recruiter, trafficker, caregiver or relative is to the victim. */
export type RelationToVictim =
  | 'intimate-partner'
  | 'family'
  | 'friend-or-acquaintance'
  | 'employer-or-broker'
  | 'stranger'
  | 'other-relation'
  | 'none';

export const relationToVictim = defineCodeList<RelationToVictim>({
  id: 'relation-to-victim',
  kind: 'closed',
  since: '0.9',
  codes: [
    'intimate-partner',
    'family',
    'friend-or-acquaintance',
    'employer-or-broker',
    'stranger',
    'other-relation',
    'none',
  ],
});
