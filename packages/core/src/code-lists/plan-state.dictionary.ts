import { defineDictionary } from './define-dictionary.js';
import { planState } from './plan-state.js';

export const planStateDictionary = defineDictionary(planState, {
  considered: {
    label: 'Considered',
    definition: 'Talked of; nothing is decided.',
  },
  planned: {
    label: 'Planned',
    definition: 'Decided and not yet carried out.',
  },
  'carried-out': {
    label: 'Carried out',
    definition: 'It has happened.',
  },
  cancelled: {
    label: 'Cancelled',
    definition: 'It will not happen.',
  },
});
