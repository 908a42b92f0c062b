import { defineDictionary } from './define-dictionary.js';
import { kinship } from './kinship.js';

export const kinshipDictionary = defineDictionary(kinship, {
  parent: {
    label: 'Parent',
    definition: "The other is this one's parent.",
  },
  child: {
    label: 'Child',
    definition: "The other is this one's child.",
  },
  sibling: {
    label: 'Sibling',
    definition: 'They are brothers or sisters.',
  },
  partner: {
    label: 'Partner',
    definition: 'They are spouses or partners.',
  },
  'other-relative': {
    label: 'Other relative',
    definition: 'They are related otherwise.',
  },
  'same-group': {
    label: 'Same group',
    definition: 'Not related; trafficked together.',
  },
});
