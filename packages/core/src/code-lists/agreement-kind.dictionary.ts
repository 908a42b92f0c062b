import { defineDictionary } from './define-dictionary.js';
import { agreementKind } from './agreement-kind.js';

export const agreementKindDictionary = defineDictionary(agreementKind, {
  'third-country-resettlement': {
    label: 'Third-country resettlement',
    definition: 'A country takes in victim-witnesses from another.',
    source: 'Stability Pact Task Force, 6th meeting, Belgrade 2004',
  },
  twinning: {
    label: 'Twinning',
    definition: 'Two administrations work together.',
    source: 'Stability Pact Task Force, 6th meeting, Belgrade 2004',
  },
  readmission: {
    label: 'Readmission',
    definition: 'A country takes persons back.',
  },
  'cross-border-referral': {
    label: 'Cross-border referral',
    definition: 'How victims are passed on over a border.',
  },
  'witness-protection': {
    label: 'Witness protection',
    definition: "Countries protect each other's witnesses.",
  },
  'information-exchange': {
    label: 'Information exchange',
    definition: 'Who tells whom what.',
    source: 'Zagreb Statement (2001)',
  },
  'police-cooperation': {
    label: 'Police and judicial cooperation',
    definition: 'Joint teams, assistance in proceedings.',
  },
  'memorandum-with-ngos': {
    label: 'Memorandum with NGOs',
    definition: 'A state and NGOs agree who does what.',
  },
});
