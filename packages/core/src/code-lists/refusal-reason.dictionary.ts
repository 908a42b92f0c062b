import { defineDictionary } from './define-dictionary.js';
import { refusalReason } from './refusal-reason.js';

export const refusalReasonDictionary = defineDictionary(refusalReason, {
  'no-capacity': {
    label: 'No capacity',
    definition: 'No place, staff or money.',
  },
  'outside-mandate': {
    label: 'Outside mandate',
    definition: 'Not what the organization is there for.',
  },
  'criteria-not-met': {
    label: 'Criteria not met',
    definition: 'The person does not meet the conditions of the service.',
  },
  'not-safe': {
    label: 'Not safe',
    definition: 'The person, others or staff would be in danger.',
  },
  'no-authorisation': {
    label: 'No authorisation',
    definition: 'Nothing authorises the receiver to act or to hold the data.',
  },
  incomplete: {
    label: 'Incomplete',
    definition: 'Too little was said to act on.',
  },
  'other-refusal': {
    label: 'Other',
    definition: 'A reason that no other code names.',
  },
});
