import { defineDictionary } from './define-dictionary.js';
import { claimStatus } from './claim-status.js';

export const claimStatusDictionary = defineDictionary(claimStatus, {
  'not-requested': {
    label: 'Not requested',
    definition: 'The person is entitled and has not asked.',
  },
  pending: {
    label: 'Pending',
    definition: 'Asked for and not yet decided.',
  },
  granted: {
    label: 'Granted',
    definition: 'Given, in whole or in part.',
  },
  refused: {
    label: 'Refused',
    definition: 'Not given.',
  },
  withdrawn: {
    label: 'Withdrawn',
    definition: 'Taken back by who asked.',
  },
  revoked: {
    label: 'Revoked',
    definition: 'Taken away after it was given.',
  },
});
