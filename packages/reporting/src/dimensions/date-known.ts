import { defineDimension } from './define-dimension.js';

export const dateKnown = defineDimension({
  id: 'date-known',
  title: 'Day of registration',
  column: 'dateKnown',
  additive: true,
  codes: ['day', 'part', 'none'],
  labels: { day: 'Known to the day', part: 'Known in part', none: 'Not known' },
});
