import { defineDimension } from './define-dimension.js';

export const sourceType = defineDimension({
  id: 'source-type',
  title: 'Type of the source',
  column: 'sourceType',
  additive: true,
  codes: [],
  list: 'organization-type',
});
