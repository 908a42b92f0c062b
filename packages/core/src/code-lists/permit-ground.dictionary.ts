import { defineDictionary } from './define-dictionary.js';
import { permitGround } from './permit-ground.js';

export const permitGroundDictionary = defineDictionary(permitGround, {
  'personal-situation': {
    label: 'Personal situation',
    definition: "The stay is necessary owing to the person's situation.",
    source: 'CETS 197 (2005), article 14(1)(a)',
  },
  cooperation: {
    label: 'Cooperation',
    definition: 'The stay is necessary for cooperation with the authorities.',
    source: 'CETS 197 (2005), article 14(1)(b); Directive 2004/81/EC, article 8',
  },
  'best-interests': {
    label: 'Best interests of the child',
    definition: "The child's best interests ask for it.",
    source: 'CETS 197 (2005), article 14(2)',
  },
  recovery: {
    label: 'Recovery and reflection',
    definition: 'There are reasonable grounds to believe that the person is a victim.',
    source: 'CETS 197 (2005), article 13',
  },
  humanitarian: {
    label: 'Humanitarian',
    definition: "Other humanitarian grounds of the country's law.",
  },
  'other-ground': {
    label: 'Other ground',
    definition: 'None of these.',
  },
});
