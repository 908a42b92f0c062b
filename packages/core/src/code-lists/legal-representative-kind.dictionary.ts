import { defineDictionary } from './define-dictionary.js';
import { legalRepresentativeKind } from './legal-representative-kind.js';

export const legalRepresentativeKindDictionary = defineDictionary(legalRepresentativeKind, {
  'private-lawyer': {
    label: 'Private lawyer',
    definition: 'A lawyer in private practice.',
    source: 'Stability Pact Task Force, 6th meeting, Belgrade 2004',
  },
  'legal-aid-lawyer': {
    label: 'Legal aid lawyer',
    definition: 'A lawyer paid by the state.',
  },
  'ngo-lawyer': {
    label: 'Lawyer of an NGO',
    definition: 'A lawyer who works for an NGO.',
  },
  'victim-advocate': {
    label: 'Victim advocate',
    definition: 'Somebody with a right to speak for the person who is no lawyer.',
  },
});
