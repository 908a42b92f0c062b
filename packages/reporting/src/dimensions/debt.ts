import { defineFlagDimension } from './define-flag-dimension.js';

export const debt = defineFlagDimension(
  'debt',
  'Bondage by debt',
  'In debt bondage',
  'Not in debt bondage, of those whose control is known',
);
