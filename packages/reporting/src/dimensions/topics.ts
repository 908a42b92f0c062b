import { defineDimension } from './define-dimension.js';

export const topics = defineDimension({
  id: 'topics',
  title: 'Topics',
  column: 'topics',
  additive: false,
  codes: [],
  list: 'response-topic',
});
