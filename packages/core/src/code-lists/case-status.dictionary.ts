import { defineDictionary } from './define-dictionary.js';
import { exact } from './mapping.js';
import { caseStatus } from './case-status.js';

export const caseStatusDictionary = defineDictionary(caseStatus, {
  active: {
    label: 'Active',
    definition: 'Somebody works on it.',
    maps: { htcds: exact('Active') },
  },
  'follow-up': {
    label: 'Follow-up',
    definition: 'The main work is done; somebody looks after it.',
    maps: { htcds: exact('FollowUp') },
  },
  closed: {
    label: 'Closed',
    definition: 'Nobody works on it.',
    maps: { htcds: exact('Closed') },
  },
  'closed-referred': {
    label: 'Closed, referred',
    definition: 'Another body has taken it over.',
    maps: { htcds: exact('ClosedReferred') },
  },
});
