import { defineDimension } from './define-dimension.js';

export const agreementStatus = defineDimension({
  id: 'agreement-status',
  title: 'Status of the agreement',
  column: 'agreementStatus',
  additive: true,
  codes: [],
  list: 'agreement-status',
});
