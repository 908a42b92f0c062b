import { defineDictionary } from './define-dictionary.js';
import { missingReason } from './missing-reason.js';

export const missingReasonDictionary = defineDictionary(missingReason, {
  unknown: {
    label: 'Unknown',
    definition: 'The value was sought, or nothing says whether it was, and it is not known.',
  },
  'not-asked': {
    label: 'Not asked',
    definition: 'The source collects it, but did not ask in this case.',
  },
  'not-collected': {
    label: 'Not collected',
    definition: 'The source never collects it.',
  },
  refused: {
    label: 'Refused',
    definition: 'The person was asked and did not want to answer.',
  },
  'not-applicable': {
    label: 'Not applicable',
    definition: 'The question makes no sense for this record.',
  },
  withheld: {
    label: 'Withheld',
    definition: 'The source knows it and does not pass it on to this recipient.',
  },
  suppressed: {
    label: 'Suppressed',
    definition: 'Removed so that no person can be recognised.',
  },
});
