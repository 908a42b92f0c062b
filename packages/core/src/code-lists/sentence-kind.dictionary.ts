import { defineDictionary } from './define-dictionary.js';
import { sentenceKind } from './sentence-kind.js';

export const sentenceKindDictionary = defineDictionary(sentenceKind, {
  imprisonment: {
    label: 'Imprisonment',
    definition: 'To be served.',
  },
  'suspended-imprisonment': {
    label: 'Suspended imprisonment',
    definition: 'Not served while the person keeps out of trouble.',
  },
  fine: {
    label: 'Fine',
    definition: 'To pay the state.',
  },
  confiscation: {
    label: 'Confiscation',
    definition: 'Assets taken.',
  },
  'community-service': {
    label: 'Community service',
    definition: 'Unpaid work.',
  },
  dissolution: {
    label: 'Dissolution or closure',
    definition: 'A company is dissolved, or closed for a time.',
    source: 'CETS 197 (2005), article 23',
  },
  disqualification: {
    label: 'Disqualification',
    definition: 'A trade or office is forbidden.',
  },
});
