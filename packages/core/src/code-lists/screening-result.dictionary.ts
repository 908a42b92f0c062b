import { defineDictionary } from './define-dictionary.js';
import { screeningResult } from './screening-result.js';

export const screeningResultDictionary = defineDictionary(screeningResult, {
  'elements-met': {
    label: 'Elements met',
    definition: 'The answers speak for every element that the instrument asks for.',
  },
  'elements-partly-met': {
    label: 'Elements partly met',
    definition: 'The answers speak for some of them.',
  },
  'insufficient-information': {
    label: 'Insufficient information',
    definition: 'The answers do not suffice to say.',
  },
});
