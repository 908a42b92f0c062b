import { defineDictionary } from './define-dictionary.js';
import { retentionClass } from './retention-class.js';

export const retentionClassDictionary = defineDictionary(retentionClass, {
  'case-open': {
    label: 'While the case is open',
    definition: 'Kept while anybody still works on the case, and reviewed when it closes.',
  },
  assistance: {
    label: 'While assisted',
    definition: 'Kept while the person is assisted or may come back for it.',
  },
  proceedings: {
    label: 'Until proceedings end',
    definition: 'Kept until the last proceedings in which it may be needed have ended.',
  },
  statistics: {
    label: 'For statistics',
    definition: 'Kept without what leads back to a person, so that years can be compared.',
  },
  chronicle: {
    label: 'Permanently',
    definition: 'Kept for good: it speaks of no person.',
  },
});
