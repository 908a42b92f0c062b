import { defineDictionary } from './define-dictionary.js';
import { activityStatus } from './activity-status.js';

export const activityStatusDictionary = defineDictionary(activityStatus, {
  'not-started': {
    label: 'Not started',
    definition: 'Nothing was done yet.',
  },
  ongoing: {
    label: 'Ongoing',
    definition: 'Under way.',
  },
  completed: {
    label: 'Completed',
    definition: 'Done.',
  },
  delayed: {
    label: 'Delayed',
    definition: 'Later than planned.',
  },
  cancelled: {
    label: 'Cancelled',
    definition: 'Given up.',
  },
});
