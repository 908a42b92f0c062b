import { defineDimension } from './define-dimension.js';

export const programmeStatus = defineDimension({
  id: 'programme-status',
  title: 'How far the programme has come',
  column: 'programmeStatus',
  additive: true,
  codes: [],
  list: 'activity-status',
});
