import { defineDictionary } from './define-dictionary.js';
import { nameKind } from './name-kind.js';

export const nameKindDictionary = defineDictionary(nameKind, {
  legal: {
    label: 'Legal',
    definition: 'As in documents now.',
  },
  birth: {
    label: 'Birth',
    definition: 'As given at birth.',
  },
  former: {
    label: 'Former',
    definition: 'Borne before.',
  },
  used: {
    label: 'Used',
    definition: 'By which the person is called.',
  },
  imposed: {
    label: 'Imposed',
    definition: 'Given by traffickers, or in false documents.',
  },
});
