import { defineDictionary } from './define-dictionary.js';
import { decisionKind } from './decision-kind.js';

export const decisionKindDictionary = defineDictionary(decisionKind, {
  first: {
    label: 'First decision',
    definition: 'Decided for the first time.',
  },
  review: {
    label: 'Review',
    definition: 'Looked at again by the same body.',
  },
  appeal: {
    label: 'Appeal',
    definition: 'Decided by a higher body.',
  },
  revocation: {
    label: 'Revocation',
    definition: 'Takes an earlier decision back.',
  },
});
