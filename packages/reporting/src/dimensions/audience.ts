import { defineDimension } from './define-dimension.js';

export const audience = defineDimension({
  id: 'audience',
  title: 'Audience',
  column: 'audience',
  additive: true,
  codes: [],
  list: 'audience',
});
