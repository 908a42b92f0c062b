import { defineCodeList } from './define-code-list.js';

/** What governments of the region promised. */
export type Commitment =
  | 'national-coordinator'
  | 'multidisciplinary-group'
  | 'national-plan'
  | 'information-exchange'
  | 'legal-status-of-victims'
  | 'minimum-standards-for-children'
  | 'systematic-data-on-children'
  | 'rapid-identification-of-children'
  | 'adapted-referral-of-children'
  | 'child-plan'
  | 'child-subgroup'
  | 'victim-witness-protection'
  | 'resettlement-agreements'
  | 'twinning'
  | 'training-in-curricula'
  | 'private-lawyers'
  | 'ngo-association'
  | 'labour-dimension';

export const commitment = defineCodeList<Commitment>({
  id: 'commitment',
  kind: 'open',
  since: '1.0',
  codes: [
    'national-coordinator',
    'multidisciplinary-group',
    'national-plan',
    'information-exchange',
    'legal-status-of-victims',
    'minimum-standards-for-children',
    'systematic-data-on-children',
    'rapid-identification-of-children',
    'adapted-referral-of-children',
    'child-plan',
    'child-subgroup',
    'victim-witness-protection',
    'resettlement-agreements',
    'twinning',
    'training-in-curricula',
    'private-lawyers',
    'ngo-association',
    'labour-dimension',
  ],
});
