import { defineDictionary } from './define-dictionary.js';
import { guardianKind } from './guardian-kind.js';

export const guardianKindDictionary = defineDictionary(guardianKind, {
  parent: {
    label: 'Parent',
    definition: 'A parent who holds parental responsibility and against whom nothing speaks.',
  },
  guardian: {
    label: 'Guardian',
    definition: 'A guardian appointed for the child.',
    source:
      'UNICEF Guidelines for Protection of the Rights of Children Victims of Trafficking in South Eastern Europe (2003)',
  },
  'temporary-guardian': {
    label: 'Temporary guardian',
    definition: 'A guardian appointed until a lasting one is.',
    source:
      'UNICEF Guidelines for Protection of the Rights of Children Victims of Trafficking in South Eastern Europe (2003)',
  },
  representative: {
    label: 'Representative',
    definition: 'An organization or person who represents the child in procedures only.',
    source: 'Directive 2011/36/EU, article 14',
  },
});
