import { defineFlagDimension } from './define-flag-dimension.js';

export const familyImplicated = defineFlagDimension(
  'family-implicated',
  'Complicity of the family',
  'A relative is thought to be complicit',
  'No relative is thought to be complicit',
);
