import { defineDictionary } from './define-dictionary.js';
import { perpetratorKind } from './perpetrator-kind.js';

export const perpetratorKindDictionary = defineDictionary(perpetratorKind, {
  'natural-person': {
    label: 'Natural person',
    definition: 'A human being.',
  },
  'legal-person': {
    label: 'Legal person',
    definition: 'A company or another body that can be held liable.',
    source: 'CETS 197 (2005), article 22',
  },
});
