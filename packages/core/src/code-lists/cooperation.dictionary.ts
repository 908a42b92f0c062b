import { defineDictionary } from './define-dictionary.js';
import { cooperation } from './cooperation.js';

export const cooperationDictionary = defineDictionary(cooperation, {
  'not-asked-for': {
    label: 'Not asked for',
    definition: 'Nobody has asked.',
  },
  undecided: {
    label: 'Undecided',
    definition: 'Asked, and still deciding.',
  },
  agreed: {
    label: 'Agreed',
    definition: 'Willing to act as a witness.',
  },
  'statement-given': {
    label: 'Statement given',
    definition: 'Gave a statement to the authorities.',
  },
  testified: {
    label: 'Testified',
    definition: 'Testified in court.',
  },
  declined: {
    label: 'Declined',
    definition: 'Does not want to.',
  },
  withdrew: {
    label: 'Withdrew',
    definition: 'No longer wants to.',
  },
});
