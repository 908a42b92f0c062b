import { defineDimension } from './define-dimension.js';

export const borders = defineDimension({
  id: 'borders',
  title: 'Exploitation at home or abroad',
  column: 'borders',
  additive: true,
  codes: ['internal', 'cross-border'],
  labels: { internal: 'In the country of origin, perhaps elsewhere too', 'cross-border': 'Only in other countries' },
});
