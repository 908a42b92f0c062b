import { defineFlagDimension } from './define-flag-dimension.js';

export const overlap = defineFlagDimension(
  'overlap',
  'Overlap of donors',
  'Several donors pay for the same year',
  'Never several donors for one year',
);
