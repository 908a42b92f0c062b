import { defineDictionary } from './define-dictionary.js';
import { fulfilment } from './fulfilment.js';

export const fulfilmentDictionary = defineDictionary(fulfilment, {
  fulfilled: {
    label: 'Fulfilled',
    definition: 'Done in time.',
  },
  'fulfilled-late': {
    label: 'Fulfilled late',
    definition: 'Done after the day that was promised.',
  },
  'partly-fulfilled': {
    label: 'Partly fulfilled',
    definition: 'Some of it is done.',
  },
  'not-fulfilled': {
    label: 'Not fulfilled',
    definition: 'Not done.',
  },
  'not-due': {
    label: 'Not due',
    definition: 'The day has not come.',
  },
});
