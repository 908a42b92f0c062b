import { defineDictionary } from './define-dictionary.js';
import { implementationState } from './implementation-state.js';

export const implementationStateDictionary = defineDictionary(implementationState, {
  'not-used': {
    label: 'Not used',
    definition: 'It stands on paper.',
  },
  'rarely-used': {
    label: 'Rarely used',
    definition: 'Used in few of the cases that it is for.',
  },
  'partly-used': {
    label: 'Partly used',
    definition: 'Used in many of them.',
  },
  used: {
    label: 'Used',
    definition: 'Used as it is meant.',
  },
});
