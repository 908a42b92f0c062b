import { defineFlagDimension } from './define-flag-dimension.js';

export const coversChildren = defineFlagDimension(
  'covers-children',
  'Covers children',
  'Children have it too',
  'Children do not have it',
);
