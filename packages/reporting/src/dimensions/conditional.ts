import { defineFlagDimension } from './define-flag-dimension.js';

export const conditional = defineFlagDimension(
  'conditional',
  'Conditional on cooperation',
  'Only for who cooperates with the authorities',
  'Not conditional on cooperation',
);
