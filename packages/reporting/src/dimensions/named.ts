import { defineFlagDimension } from './define-flag-dimension.js';

export const named = defineFlagDimension(
  'named',
  'Person known or not',
  'It is known whose contact it was',
  'Nobody can say whose contact it was',
);
