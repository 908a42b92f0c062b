import { defineDimension } from './define-dimension.js';

export const origin = defineDimension({
  id: 'origin',
  title: 'Country of origin',
  column: 'origin',
  additive: true,
  codes: [],
  list: 'country',
});
