import { defineDimension } from './define-dimension.js';

export const activityStatus = defineDimension({
  id: 'activity-status',
  title: 'How far the activity has come',
  column: 'activityStatus',
  additive: true,
  codes: ['not-started', 'ongoing', 'completed', 'delayed', 'cancelled'],
  list: 'activity-status',
});
