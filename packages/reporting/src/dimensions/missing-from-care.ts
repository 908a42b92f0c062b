import { defineFlagDimension } from './define-flag-dimension.js';

export const missingFromCare = defineFlagDimension(
  'missing-from-care',
  'Missing from care',
  'Was missing from care',
  'No time missing from care is recorded',
);
