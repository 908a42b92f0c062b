import { defineDimension } from './define-dimension.js';

export const screening = defineDimension({
  id: 'screening',
  title: 'Result of the last screening',
  column: 'screening',
  additive: true,
  codes: ['elements-met', 'elements-partly-met', 'insufficient-information'],
  list: 'screening-result',
  labels: { 'not-screened': 'Not screened' },
});
