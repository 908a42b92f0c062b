import { defineDictionary } from './define-dictionary.js';
import { planScope } from './plan-scope.js';

export const planScopeDictionary = defineDictionary(planScope, {
  general: {
    label: 'General',
    definition: 'Trafficking in all its forms.',
  },
  child: {
    label: 'Child',
    definition: 'Trafficking in children.',
    source: 'Sofia Declaration (2003)',
  },
  labour: {
    label: 'Labour',
    definition: 'Trafficking for forced and bonded labour.',
  },
});
