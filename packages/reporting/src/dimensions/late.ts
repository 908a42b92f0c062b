import { defineFlagDimension } from './define-flag-dimension.js';

export const late = defineFlagDimension(
  'late',
  'Lateness',
  'Its last day has passed and it is neither done nor cancelled',
  'In time, done or cancelled',
);
