import { defineFlagDimension } from './define-flag-dimension.js';

export const evaluated = defineFlagDimension(
  'evaluated',
  'Evaluation',
  'Somebody looked at the plan as a whole',
  'No evaluation is recorded',
);
