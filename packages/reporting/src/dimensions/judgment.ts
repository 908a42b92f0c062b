import { defineWaitDimension } from './define-wait-dimension.js';

export const judgment = defineWaitDimension('judgment', 'Judgment', {
  ended: 'Judged, time known',
  open: 'Not judged yet',
  notBegun: 'Did not begin',
  reversed: 'Judged before the first step',
});
