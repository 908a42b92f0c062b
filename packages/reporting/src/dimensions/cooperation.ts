import { defineDimension } from './define-dimension.js';

export const cooperation = defineDimension({
  id: 'cooperation',
  title: 'Cooperation as a witness',
  column: 'cooperation',
  additive: true,
  codes: [],
  list: 'cooperation',
});
