import { defineDimension } from './define-dimension.js';

export const compelledActs = defineDimension({
  id: 'compelled-acts',
  title: 'Prosecution for compelled acts',
  column: 'compelledActs',
  additive: true,
  codes: ['charged', 'not-charged', 'none'],
  labels: {
    charged: 'Charged or convicted',
    'not-charged': 'Investigated or not pursued, never charged',
    none: 'No compelled act is recorded',
  },
});
