import { defineDimension } from './define-dimension.js';

export const unionCitizenship = defineDimension({
  id: 'union-citizenship',
  title: 'Citizenship of the country, of the European Union, of others',
  column: 'unionCitizenship',
  additive: true,
  codes: ['national', 'other-eu', 'non-eu'],
  labels: {
    national: 'The country itself',
    'other-eu': 'Other countries of the EU',
    'non-eu': 'Countries outside the EU, or stateless',
  },
});
