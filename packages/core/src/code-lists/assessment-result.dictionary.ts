import { defineDictionary } from './define-dictionary.js';
import { assessmentResult } from './assessment-result.js';

export const assessmentResultDictionary = defineDictionary(assessmentResult, {
  'no-risk-found': {
    label: 'No risk found',
    definition: 'Nothing was found that endangers the person.',
  },
  'risk-found': {
    label: 'Risk found',
    definition: 'A danger was found other than involvement in the trafficking.',
  },
  implicated: {
    label: 'Implicated',
    definition: 'Those looked at sold the person, were complicit, or are suspected of it.',
  },
  inconclusive: {
    label: 'Inconclusive',
    definition: 'The assessment could not tell.',
  },
});
