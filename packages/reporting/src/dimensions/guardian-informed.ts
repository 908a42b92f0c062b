import { defineFlagDimension } from './define-flag-dimension.js';

export const guardianInformed = defineFlagDimension(
  'guardian-informed',
  'Guardian informed',
  'The guardian of the child knew of it',
  'The guardian did not know of it',
);
