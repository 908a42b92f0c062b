import { defineDimension } from './define-dimension.js';

export const nonPunishment = defineDimension({
  id: 'non-punishment',
  title: 'Non-punishment',
  column: 'nonPunishment',
  additive: true,
  codes: ['applied', 'refused', 'not-considered'],
  list: 'non-punishment',
});
