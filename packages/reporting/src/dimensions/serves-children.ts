import { defineFlagDimension } from './define-flag-dimension.js';

export const servesChildren = defineFlagDimension(
  'serves-children',
  'Fit to serve children',
  'Fit to serve children',
  'Not fit to serve children',
);
