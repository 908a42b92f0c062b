import { defineFlagDimension } from './define-flag-dimension.js';

export const bestInterests = defineFlagDimension(
  'best-interests',
  'Determination of best interests',
  'Best interests were determined',
  'No determination is recorded',
);
