import { defineDimension } from './define-dimension.js';

export const country = defineDimension({
  id: 'country',
  title: 'Country of registration',
  column: 'country',
  additive: true,
  codes: [],
  list: 'country',
});
