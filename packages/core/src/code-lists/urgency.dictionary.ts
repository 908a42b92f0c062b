import { defineDictionary } from './define-dictionary.js';
import { urgency } from './urgency.js';

export const urgencyDictionary = defineDictionary(urgency, {
  'one-hour': {
    label: 'Within one hour',
    definition: 'Life or safety is at stake.',
    source: 'Primero',
  },
  'three-hours': {
    label: 'Within three hours',
    definition: 'Must be acted on within three hours.',
    source: 'Primero',
  },
  'one-day': {
    label: 'Within one day',
    definition: 'Must be acted on within a day.',
    source: 'Primero',
  },
  'three-days': {
    label: 'Within three days',
    definition: 'Must be acted on within three days.',
    source: 'Primero',
  },
  routine: {
    label: 'Routine',
    definition: 'No haste.',
  },
});
