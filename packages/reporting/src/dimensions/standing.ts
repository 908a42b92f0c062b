import { defineDimension } from './define-dimension.js';

export const standing = defineDimension({
  id: 'standing',
  title: 'Status on the day',
  column: 'standing',
  additive: true,
  codes: ['identified', 'presumed', 'potential', 'declined', 'not-a-victim', 'closed'],
  list: 'victim-status',
  labels: { 'none-yet': 'No status yet' },
});
