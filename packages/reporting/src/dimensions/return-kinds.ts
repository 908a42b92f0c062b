import { defineDimension } from './define-dimension.js';

export const returnKinds = defineDimension({
  id: 'return-kinds',
  title: 'Returns and resettlements',
  column: 'returnKinds',
  additive: false,
  codes: [],
  list: 'return-kind',
});
