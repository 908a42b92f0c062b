import { defineDictionary } from './define-dictionary.js';
import { dataPurpose } from './data-purpose.js';

export const dataPurposeDictionary = defineDictionary(dataPurpose, {
  identification: {
    label: 'Identification',
    definition: 'To find out whether the person is a victim.',
  },
  assistance: {
    label: 'Assistance',
    definition: 'To assist the person.',
  },
  referral: {
    label: 'Referral',
    definition: 'To refer the person to another organization.',
  },
  'family-tracing': {
    label: 'Family tracing',
    definition: 'To search for relatives.',
  },
  return: {
    label: 'Return',
    definition: 'To prepare and carry out a return or resettlement.',
  },
  'criminal-proceedings': {
    label: 'Criminal proceedings',
    definition: 'To investigate and prosecute.',
  },
  statistics: {
    label: 'Statistics',
    definition: 'To count, without naming anybody.',
  },
  research: {
    label: 'Research',
    definition: 'To study, without naming anybody.',
  },
});
