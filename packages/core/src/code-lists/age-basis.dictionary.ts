import { defineDictionary } from './define-dictionary.js';
import { ageBasis } from './age-basis.js';

export const ageBasisDictionary = defineDictionary(ageBasis, {
  documented: {
    label: 'Documented',
    definition: 'A document whose authenticity was accepted.',
  },
  assessed: {
    label: 'Assessed',
    definition: 'An age assessment.',
  },
  declared: {
    label: 'Declared',
    definition: "The person's own word, or a relative's.",
  },
  presumed: {
    label: 'Presumed',
    definition:
      'Presumed until verified: where age is uncertain and there are reasons to believe that the person is a child, the person is treated as one.',
    source: 'Council of Europe Convention (CETS 197), article 10(3); Directive 2011/36/EU, article 13(2)',
  },
});
