import { defineDictionary } from './define-dictionary.js';
import { planStatus } from './plan-status.js';

export const planStatusDictionary = defineDictionary(planStatus, {
  draft: {
    label: 'Draft',
    definition: 'Being written.',
  },
  adopted: {
    label: 'Adopted',
    definition: 'Adopted by the body that may.',
  },
  ended: {
    label: 'Ended',
    definition: 'Its time has run out, or another replaced it.',
  },
});
