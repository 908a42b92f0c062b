import { defineDimension } from './define-dimension.js';

export const donors = defineDimension({
  id: 'donors',
  title: 'Number of contributions',
  column: 'donors',
  additive: true,
  codes: ['one', 'several'],
  labels: { one: 'One contribution', several: 'Several, by one donor or more' },
});
