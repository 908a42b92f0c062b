import { defineDictionary } from './define-dictionary.js';
import { permitKind } from './permit-kind.js';

export const permitKindDictionary = defineDictionary(permitKind, {
  reflection: {
    label: 'Reflection and recovery',
    definition: 'To stay, and not to be removed, while recovering and deciding.',
    source: 'CETS 197 (2005), article 13',
  },
  'temporary-residence': {
    label: 'Temporary residence',
    definition: 'To stay for a time that can be renewed.',
    source: 'CETS 197 (2005), article 14',
  },
  'permanent-residence': {
    label: 'Permanent residence',
    definition: 'To stay without end.',
  },
});
