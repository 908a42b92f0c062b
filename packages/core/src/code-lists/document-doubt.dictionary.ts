import { defineDictionary } from './define-dictionary.js';
import { documentDoubt } from './document-doubt.js';

export const documentDoubtDictionary = defineDictionary(documentDoubt, {
  none: {
    label: 'None',
    definition: 'Nothing speaks against it.',
  },
  expired: {
    label: 'Expired',
    definition: 'No longer valid.',
  },
  forged: {
    label: 'Forged',
    definition: 'Forged, or suspected of it.',
  },
  'of-another': {
    label: 'Of another person',
    definition: 'Issued to somebody else.',
  },
  withheld: {
    label: 'Withheld',
    definition: 'In the hands of a trafficker or another who keeps it.',
  },
});
