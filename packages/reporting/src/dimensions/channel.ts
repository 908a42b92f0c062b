import { defineDimension } from './define-dimension.js';

export const channel = defineDimension({
  id: 'channel',
  title: 'Channel',
  column: 'channel',
  additive: true,
  codes: [],
  list: 'registration-channel',
});
