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
  | 'debt-bondage-or-earnings'
  | 'threats-or-pressure'
  | 'abuse-of-any-kind'
  | 'denial-of-basic-needs'
  | 'other-control'
  | 'none';

export const control = defineCodeList<Control>({
  id: 'control',
  kind: 'open',
  since: '0.9',
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
    'debt-bondage-or-earnings',
    'threats-or-pressure',
    'abuse-of-any-kind',
    'denial-of-basic-needs',
    'other-control',
    'none',
  ],
  added: {
    'debt-bondage-or-earnings': '1.0',
    'threats-or-pressure': '1.0',
    'abuse-of-any-kind': '1.0',
    'denial-of-basic-needs': '1.0',
  },
  parents: {
    'threats-to-children-or-family': 'threats',
    'debt-bondage': 'debt-bondage-or-earnings',
    'takes-earnings': 'debt-bondage-or-earnings',
    threats: 'threats-or-pressure',
    'uses-children': 'threats-or-pressure',
    'threat-of-law-enforcement': 'threats-or-pressure',
    'psychological-abuse': 'abuse-of-any-kind',
    'physical-abuse': 'abuse-of-any-kind',
    'sexual-abuse': 'abuse-of-any-kind',
    'restricts-financial-access': 'denial-of-basic-needs',
    'restricts-movement': 'denial-of-basic-needs',
    'restricts-medical-care': 'denial-of-basic-needs',
    'withholds-necessities': 'denial-of-basic-needs',
  },
});
