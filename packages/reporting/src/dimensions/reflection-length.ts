import { defineWaitDimension } from './define-wait-dimension.js';

export const reflectionLength = defineWaitDimension('reflection-length', 'Length of the reflection period', {
  ended: 'Granted, length known',
  open: 'No last day is set',
  notBegun: 'None was granted',
  reversed: 'Ended before it began',
});
