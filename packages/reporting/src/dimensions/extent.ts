import { defineDimension } from './define-dimension.js';

export const extent = defineDimension({
  id: 'extent',
  title: 'How far the law provides it',
  column: 'extent',
  additive: true,
  codes: ['full', 'partial', 'draft', 'none'],
  list: 'provision-extent',
});
