import { defineDictionary } from './define-dictionary.js';
import { assessmentSubject } from './assessment-subject.js';

export const assessmentSubjectDictionary = defineDictionary(assessmentSubject, {
  'receiving-caregiver': {
    label: 'Receiving caregiver',
    definition: 'The person who would take the child in.',
    source:
      'UNICEF Guidelines for Protection of the Rights of Children Victims of Trafficking in South Eastern Europe (2003)',
  },
  'receiving-household': {
    label: 'Receiving household',
    definition: 'The others who live where the child would live.',
    source:
      'UNICEF Guidelines for Protection of the Rights of Children Victims of Trafficking in South Eastern Europe (2003)',
  },
  'other-relatives': {
    label: 'Other relatives',
    definition: 'Relatives outside that household.',
  },
  place: {
    label: 'Place',
    definition: 'The town, country or institution.',
  },
});
