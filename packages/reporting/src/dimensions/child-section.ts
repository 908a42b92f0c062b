import { defineFlagDimension } from './define-flag-dimension.js';

export const childSection = defineFlagDimension(
  'child-section',
  'Section on children',
  'Trafficking in children has a section of its own',
  'It has none',
);
