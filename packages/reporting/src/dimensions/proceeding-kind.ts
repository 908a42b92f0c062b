import { defineDimension } from './define-dimension.js';

export const proceedingKind = defineDimension({
  id: 'proceeding-kind',
  title: 'Kind of proceedings',
  column: 'proceedingKind',
  additive: true,
  codes: [],
  list: 'proceeding-kind',
});
