import { defineFlagDimension } from './define-flag-dimension.js';

export const duplicate = defineFlagDimension(
  'duplicate',
  'Other records of the same person',
  'Another record is asserted to be of the same person',
  'No such record is known',
);
