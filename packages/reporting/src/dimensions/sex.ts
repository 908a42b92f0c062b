import { defineDimension } from './define-dimension.js';

export const sex = defineDimension({
  id: 'sex',
  title: 'Sex',
  column: 'sex',
  additive: true,
  codes: ['female', 'male'],
  list: 'sex',
});
