import { defineDimension } from './define-dimension.js';

export const targetState = defineDimension({
  id: 'target-state',
  title: 'Targets met',
  column: 'targetState',
  additive: true,
  codes: ['met', 'missed', 'not-measured'],
  labels: {
    met: 'All its targets are met',
    missed: 'A target is missed',
    'not-measured': 'A target has not been measured',
  },
});
