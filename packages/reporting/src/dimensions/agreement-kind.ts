import { defineDimension } from './define-dimension.js';

export const agreementKind = defineDimension({
  id: 'agreement-kind',
  title: 'Kind of agreement',
  column: 'agreementKind',
  additive: true,
  codes: [],
  list: 'agreement-kind',
});
