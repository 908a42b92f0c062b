import { defineDictionary } from './define-dictionary.js';
import { matchMethod } from './match-method.js';

export const matchMethodDictionary = defineDictionary(matchMethod, {
  'shared-number': {
    label: 'Shared number',
    definition: 'Both hold the same number of a document or register.',
  },
  'linkage-code': {
    label: 'Linkage code',
    definition: 'Both give the same code under a shared key.',
  },
  'record-comparison': {
    label: 'Comparison of records',
    definition: 'Somebody compared what both say.',
  },
  'person-confirmed': {
    label: 'Confirmed by the person',
    definition: 'The person said so.',
  },
});
