import { defineDictionary } from './define-dictionary.js';
import { measureState } from './measure-state.js';

export const measureStateDictionary = defineDictionary(measureState, {
  requested: {
    label: 'Requested',
    definition: 'Asked for.',
  },
  'in-place': {
    label: 'In place',
    definition: 'It is there.',
  },
  refused: {
    label: 'Refused',
    definition: 'Not given.',
  },
  ended: {
    label: 'Ended',
    definition: 'It was there and is no more.',
  },
});
