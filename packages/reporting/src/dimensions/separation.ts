import { defineDimension } from './define-dimension.js';

export const separation = defineDimension({
  id: 'separation',
  title: 'Separation of the child',
  column: 'separation',
  additive: true,
  codes: ['unaccompanied', 'separated', 'accompanied'],
  list: 'separation',
});
