import { defineDimension } from './define-dimension.js';

export const area = defineDimension({
  id: 'area',
  title: 'Part of the response',
  column: 'area',
  additive: true,
  codes: [],
  list: 'plan-area',
});
