import { defineCodeList } from './define-code-list.js';

/** How a person was kept under control while exploited. */
export type Control =
  | 'debt-bondage'
  | 'takes-earnings'
  | 'restricts-financial-access'
  | 'threats'
  | 'threats-to-children-or-family'
  | 'psychological-abuse'
  | 'physical-abuse'
  | 'sexual-abuse'
  | 'false-promises'
  | 'psychoactive-substances'
  | 'restricts-movement'
  | 'restricts-medical-care'
  | 'excessive-working-hours'
  | 'uses-children'
  | 'threat-of-law-enforcement'
  | 'withholds-necessities'
  | 'withholds-documents'
  | 'other-control'
  | 'none';

export const control = defineCodeList<Control>({
  id: 'control',
  kind: 'open',
  since: '1.0',
  codes: [
    'debt-bondage',
    'takes-earnings',
    'restricts-financial-access',
    'threats',
    'threats-to-children-or-family',
    'psychological-abuse',
    'physical-abuse',
    'sexual-abuse',
    'false-promises',
    'psychoactive-substances',
    'restricts-movement',
    'restricts-medical-care',
    'excessive-working-hours',
    'uses-children',
    'threat-of-law-enforcement',
    'withholds-necessities',
    'withholds-documents',
    'other-control',
    'none',
  ],
  parents: {
    'threats-to-children-or-family': 'threats',
  },
});
