import { defineWaitDimension } from './define-wait-dimension.js';

export const presumption = defineWaitDimension('presumption', 'Presumption after first contact', {
  ended: 'Presumed, time known',
  open: 'Not presumed yet',
  notBegun: 'No contact is recorded',
  reversed: 'Presumed before the first contact',
});
