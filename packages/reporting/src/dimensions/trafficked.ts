import { defineDimension } from './define-dimension.js';

/** Whether the person was trafficked more than once. */
export const trafficked = defineDimension({
  id: 'trafficked',
  title: 'Trafficked once or again',
  column: 'trafficked',
  additive: true,
  codes: ['once', 'again'],
  labels: { once: 'Once', again: 'More than once' },
});
