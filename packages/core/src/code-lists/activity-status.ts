import { defineCodeList } from './define-code-list.js';

/** How far an activity of a plan has come, as its reporter says. */
export type ActivityStatus = 'not-started' | 'ongoing' | 'completed' | 'delayed' | 'cancelled';

export const activityStatus = defineCodeList<ActivityStatus>({
  id: 'activity-status',
  kind: 'closed',
  since: '0.9',
  codes: ['not-started', 'ongoing', 'completed', 'delayed', 'cancelled'],
});
