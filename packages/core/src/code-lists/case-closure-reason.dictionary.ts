import { defineDictionary } from './define-dictionary.js';
import { caseClosureReason } from './case-closure-reason.js';

export const caseClosureReasonDictionary = defineDictionary(caseClosureReason, {
  'goals-reached': {
    label: 'Goals reached',
    definition: 'What was planned was done.',
  },
  'moved-on': {
    label: 'Moved on',
    definition: 'The persons left the country or the service.',
  },
  'contact-lost': {
    label: 'Contact lost',
    definition: 'Nobody can reach the persons.',
  },
  'wish-of-person': {
    label: 'Wish of the person',
    definition: 'The person wants no more help.',
  },
  'not-trafficking': {
    label: 'Not trafficking',
    definition: 'It turned out to be something else.',
  },
  duplicate: {
    label: 'Duplicate',
    definition: 'It is another case.',
  },
  deceased: {
    label: 'Deceased',
    definition: 'The person has died.',
  },
  'other-reason': {
    label: 'Other reason',
    definition: 'None of these.',
  },
});
