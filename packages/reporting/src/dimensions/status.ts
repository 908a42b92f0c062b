import { defineDimension } from './define-dimension.js';

export const status = defineDimension({
  id: 'status',
  title: 'Status',
  column: 'status',
  additive: true,
  codes: ['identified', 'presumed'],
  labels: { identified: 'Identified', presumed: 'Presumed, or declined to be identified' },
});
