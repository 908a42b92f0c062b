import { defineDimension } from './define-dimension.js';

export const programmeKind = defineDimension({
  id: 'programme-kind',
  title: 'Kind of programme',
  column: 'programmeKind',
  additive: true,
  codes: [],
  list: 'programme-kind',
});
