import { defineDimension } from './define-dimension.js';

export const stage = defineDimension({
  id: 'stage',
  title: 'Stage of the proceedings',
  column: 'stage',
  additive: true,
  codes: [],
  list: 'proceeding-stage',
});
