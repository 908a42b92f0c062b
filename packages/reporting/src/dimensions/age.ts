import { defineDimension } from './define-dimension.js';

export const age = defineDimension({
  id: 'age',
  title: 'Age',
  column: 'age',
  additive: true,
  codes: ['child', 'adult'],
  labels: {
    child: 'Child (under 18)',
    adult: 'Adult (18 and over)',
    'presumed-child': 'Unknown: presumed a child',
    disputed: 'Unknown: disputed',
  },
});
