import { defineDictionary } from './define-dictionary.js';
import { documentKind } from './document-kind.js';

export const documentKindDictionary = defineDictionary(documentKind, {
  passport: {
    label: 'Passport',
    definition: 'A passport.',
  },
  'identity-card': {
    label: 'Identity card',
    definition: 'A national identity card.',
  },
  'birth-certificate': {
    label: 'Birth certificate',
    definition: 'A birth certificate.',
  },
  'residence-permit': {
    label: 'Residence permit',
    definition: 'A permit to stay.',
  },
  'travel-document': {
    label: 'Travel document',
    definition: 'A travel document other than a passport.',
  },
  'national-number': {
    label: 'National number',
    definition: 'A number in a register of persons.',
  },
});
