import { defineDimension } from './define-dimension.js';

export const commitments = defineDimension({
  id: 'commitments',
  title: 'Commitments',
  column: 'commitments',
  additive: false,
  codes: [],
  list: 'commitment',
});
