import { defineDimension } from './define-dimension.js';

export const perpetratorKind = defineDimension({
  id: 'perpetrator-kind',
  title: 'Natural or legal person',
  column: 'perpetratorKind',
  additive: true,
  codes: [],
  list: 'perpetrator-kind',
});
