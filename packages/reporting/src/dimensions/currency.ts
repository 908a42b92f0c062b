import { defineDimension } from './define-dimension.js';

export const currency = defineDimension({
  id: 'currency',
  title: 'Currency',
  column: 'currency',
  additive: true,
  codes: [],
});
