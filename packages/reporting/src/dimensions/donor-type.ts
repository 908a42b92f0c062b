import { defineDimension } from './define-dimension.js';

export const donorType = defineDimension({
  id: 'donor-type',
  title: 'Type of the donor',
  column: 'donorType',
  additive: true,
  codes: [],
  list: 'organization-type',
});
