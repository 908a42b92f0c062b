import { defineWaitDimension } from './define-wait-dimension.js';

export const residenceDecision = defineWaitDimension('residence-decision', 'Decision on a residence permit', {
  ended: 'Decided, time known',
  open: 'Not decided yet',
  notBegun: 'None was asked for',
  reversed: 'Decided before it was asked for',
});
