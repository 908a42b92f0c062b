import { defineDimension } from './define-dimension.js';

export const overlapYears = defineDimension({
  id: 'overlap-years',
  title: 'Years for which several donors pay',
  column: 'overlapYears',
  additive: false,
  codes: [],
  labels: { none: 'Never several donors for one year' },
});
