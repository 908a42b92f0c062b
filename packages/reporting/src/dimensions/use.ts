import { defineDimension } from './define-dimension.js';

export const use = defineDimension({
  id: 'use',
  title: 'How far the provision is used',
  column: 'use',
  additive: true,
  codes: ['used', 'partly-used', 'rarely-used', 'not-used'],
  list: 'implementation-state',
  labels: { 'no-report': 'Nobody has reported on it' },
});
