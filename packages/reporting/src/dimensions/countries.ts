import { defineDimension } from './define-dimension.js';

export const countries = defineDimension({
  id: 'countries',
  title: 'Countries',
  column: 'countries',
  additive: false,
  codes: [],
  list: 'country',
});
