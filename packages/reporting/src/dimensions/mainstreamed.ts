import { defineFlagDimension } from './define-flag-dimension.js';

export const mainstreamed = defineFlagDimension(
  'mainstreamed',
  'Part of the curriculum',
  'Part of the regular curriculum',
  'Not part of it',
);
