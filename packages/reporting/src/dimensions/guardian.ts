import { defineWaitDimension } from './define-wait-dimension.js';

export const guardian = defineWaitDimension('guardian', 'Appointment of a guardian', {
  ended: 'A guardian was appointed',
  open: 'No guardian yet',
  notBegun: 'A parent acts for the child',
  reversed: 'Appointed before the registration',
});
