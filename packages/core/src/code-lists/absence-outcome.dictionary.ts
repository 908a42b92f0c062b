import { defineDictionary } from './define-dictionary.js';
import { absenceOutcome } from './absence-outcome.js';

export const absenceOutcomeDictionary = defineDictionary(absenceOutcome, {
  'still-missing': {
    label: 'Still missing',
    definition: 'Not found.',
  },
  returned: {
    label: 'Returned',
    definition: 'Came back alone.',
  },
  found: {
    label: 'Found',
    definition: 'Was found and is safe.',
  },
  'in-contact': {
    label: 'In contact',
    definition: 'Lives elsewhere and keeps in touch.',
  },
  'trafficked-again': {
    label: 'Trafficked again',
    definition: 'Was found in exploitation.',
  },
  deceased: {
    label: 'Deceased',
    definition: 'Was found dead.',
  },
});
