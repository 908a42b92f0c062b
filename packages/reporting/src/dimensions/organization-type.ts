import { defineDimension } from './define-dimension.js';

export const organizationType = defineDimension({
  id: 'organization-type',
  title: 'Type of organization',
  column: 'organizationType',
  additive: true,
  codes: [],
  list: 'organization-type',
});
