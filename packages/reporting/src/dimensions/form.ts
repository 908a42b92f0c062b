import { defineDimension } from './define-dimension.js';

export const form = defineDimension({
  id: 'form',
  title: 'Form of exploitation',
  column: 'forms',
  additive: false,
  codes: [],
  list: 'exploitation-form',
});
