import { defineDictionary } from './define-dictionary.js';
import { serviceStatus } from './service-status.js';

export const serviceStatusDictionary = defineDictionary(serviceStatus, {
  planned: {
    label: 'Planned',
    definition: 'Agreed and not begun.',
  },
  ongoing: {
    label: 'Ongoing',
    definition: 'Being given.',
  },
  completed: {
    label: 'Completed',
    definition: 'Given to its end.',
  },
  interrupted: {
    label: 'Interrupted',
    definition: 'Stopped before its end.',
  },
  declined: {
    label: 'Declined',
    definition: 'The person did not want it.',
  },
  'not-available': {
    label: 'Not available',
    definition: 'Nobody could give it.',
  },
});
