import { defineDimension } from './define-dimension.js';

export const citizenship = defineDimension({
  id: 'citizenship',
  title: 'Citizenship',
  column: 'citizenships',
  additive: false,
  codes: [],
  list: 'citizenship',
});
