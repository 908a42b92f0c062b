import { defineFlagDimension } from './define-flag-dimension.js';

export const represented = defineFlagDimension(
  'represented',
  'Legal representation',
  'Somebody acts or acted for the person',
  'No representative is recorded',
);
