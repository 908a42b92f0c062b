import { defineCodeList } from './define-code-list.js';

/** Where or through what a person was recruited. */
export type RecruitmentMethod =
  | 'place-of-business'
  | 'educational-institution'
  | 'work'
  | 'online-social-network'
  | 'online-advertisement'
  | 'television-advertisement'
  | 'newspaper-advertisement'
  | 'family'
  | 'friends'
  | 'institution-of-care'
  | 'other-method'
  | 'none';

export const recruitmentMethod = defineCodeList<RecruitmentMethod>({
  id: 'recruitment-method',
  kind: 'open',
  since: '0.9',
  codes: [
    'place-of-business',
    'educational-institution',
    'work',
    'online-social-network',
    'online-advertisement',
    'television-advertisement',
    'newspaper-advertisement',
    'family',
    'friends',
    'institution-of-care',
    'other-method',
    'none',
  ],
});
