import { defineDimension } from './define-dimension.js';

export const urgency = defineDimension({
  id: 'urgency',
  title: 'Urgency',
  column: 'urgency',
  additive: true,
  codes: [],
  list: 'urgency',
});
