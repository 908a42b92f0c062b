import { defineDictionary } from './define-dictionary.js';
import { durableSolution } from './durable-solution.js';

export const durableSolutionDictionary = defineDictionary(durableSolution, {
  'local-integration': {
    label: 'Local integration',
    definition: 'The child stays and is integrated where it is.',
    source:
      'UNICEF Guidelines for Protection of the Rights of Children Victims of Trafficking in South Eastern Europe (2003)',
  },
  return: {
    label: 'Return',
    definition: 'The child goes back to its family or country of origin.',
    source:
      'UNICEF Guidelines for Protection of the Rights of Children Victims of Trafficking in South Eastern Europe (2003)',
  },
  'third-country': {
    label: 'Settlement in a third country',
    definition: 'The child settles in a country that is neither.',
    source:
      'UNICEF Guidelines for Protection of the Rights of Children Victims of Trafficking in South Eastern Europe (2003)',
  },
});
