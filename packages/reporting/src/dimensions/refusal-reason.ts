import { defineDimension } from './define-dimension.js';

export const refusalReason = defineDimension({
  id: 'refusal-reason',
  title: 'Reason of the refusal',
  column: 'refusalReason',
  additive: true,
  codes: [],
  list: 'refusal-reason',
});
