import { defineDictionary } from './define-dictionary.js';
import { noticeKind } from './notice-kind.js';

export const noticeKindDictionary = defineDictionary(noticeKind, {
  correction: {
    label: 'Correction',
    definition: 'A later revision follows; the earlier one is wrong.',
    source: 'Regulation (EU) 2016/679, articles 16 and 19',
  },
  erasure: {
    label: 'Erasure',
    definition: 'It must be erased everywhere; its id and the day stay, so that it does not come back.',
    source: 'Regulation (EU) 2016/679, articles 17 and 19',
  },
  restriction: {
    label: 'Restriction',
    definition: 'It may be kept, and used for nothing.',
    source: 'Regulation (EU) 2016/679, articles 18 and 19',
  },
  'restriction-lifted': {
    label: 'Restriction lifted',
    definition: 'It may be used again.',
    source: 'Regulation (EU) 2016/679, article 18(3)',
  },
});
