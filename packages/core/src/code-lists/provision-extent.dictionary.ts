import { defineDictionary } from './define-dictionary.js';
import { provisionExtent } from './provision-extent.js';

export const provisionExtentDictionary = defineDictionary(provisionExtent, {
  full: {
    label: 'Fully provided',
    definition: 'The law gives it.',
  },
  partial: {
    label: 'Partly provided',
    definition: 'The law gives some of it, or to some.',
  },
  draft: {
    label: 'In preparation',
    definition: 'A draft is under way.',
  },
  none: {
    label: 'Not provided',
    definition: 'The law does not give it.',
  },
});
