import { defineDictionary } from './define-dictionary.js';
import { dataCategory } from './data-category.js';

export const dataCategoryDictionary = defineDictionary(dataCategory, {
  identity: {
    label: 'Identity',
    definition: 'Names, documents, contact.',
  },
  background: {
    label: 'Background',
    definition: 'Sex, age, origin, family, education.',
  },
  exploitation: {
    label: 'Exploitation',
    definition: 'What happened: acts, means, forms, places.',
  },
  health: {
    label: 'Health',
    definition: 'Physical and mental health.',
  },
  'child-protection': {
    label: 'Child protection',
    definition: 'Guardian, best interests, family, care.',
  },
  'legal-status': {
    label: 'Legal status',
    definition: 'Stay, protection, proceedings.',
  },
  assistance: {
    label: 'Assistance',
    definition: 'Services asked and given.',
  },
});
