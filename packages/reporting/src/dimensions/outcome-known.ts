import { defineFlagDimension } from './define-flag-dimension.js';

export const outcomeKnown = defineFlagDimension(
  'outcome-known',
  'Outcome known',
  'It is known what came of it',
  'It is not known',
);
