import { defineDimension } from './define-dimension.js';

export const nationality = defineDimension({
  id: 'nationality',
  title: 'Citizenship of the country of registration',
  column: 'nationality',
  additive: true,
  codes: ['national', 'foreign'],
  labels: { national: 'Its citizens', foreign: 'Foreigners and stateless persons' },
});
