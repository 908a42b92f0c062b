import { defineDictionary } from './define-dictionary.js';
import { proceedingKind } from './proceeding-kind.js';

export const proceedingKindDictionary = defineDictionary(proceedingKind, {
  criminal: {
    label: 'Criminal',
    definition: 'By the state against perpetrators.',
  },
  civil: {
    label: 'Civil',
    definition: 'Between persons, as for damages.',
  },
  labour: {
    label: 'Labour',
    definition: 'For wages and rights at work.',
  },
  administrative: {
    label: 'Administrative',
    definition: 'Before an authority, as for fines or licences.',
  },
});
