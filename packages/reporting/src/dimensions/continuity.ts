import { defineDimension } from './define-dimension.js';

export const continuity = defineDimension({
  id: 'continuity',
  title: 'Earlier programmes',
  column: 'continuity',
  additive: true,
  codes: ['builds-on', 'first'],
  labels: { 'builds-on': 'Carries earlier work on', first: 'There was nothing before' },
});
