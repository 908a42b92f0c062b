import { defineDimension } from './define-dimension.js';

export const durableSolutions = defineDimension({
  id: 'durable-solutions',
  title: 'Durable solutions of the child',
  column: 'durableSolutions',
  additive: false,
  codes: [],
  list: 'durable-solution',
});
