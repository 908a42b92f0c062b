import { defineFlagDimension } from './define-flag-dimension.js';

export const inForce = defineFlagDimension(
  'in-force',
  'In force on the day',
  'In force',
  'Not yet or no longer in force',
);
