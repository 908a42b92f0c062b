import { defineDimension } from './define-dimension.js';

export const answer = defineDimension({
  id: 'answer',
  title: 'Answer',
  column: 'answer',
  additive: true,
  codes: ['accepted', 'refused', 'open'],
  labels: { accepted: 'Accepted', refused: 'Refused', open: 'No answer yet' },
});
