import { activityStatus } from '../dimensions/activity-status.js';
import { activities } from '../facts/activities.js';
import { defineAnswers } from './families/define-answers.js';
import { activitiesDiffer } from './texts.js';

export const activityStatuses = defineAnswers({
  id: 'activity-statuses',
  group: 'response',
  title: 'Activities, by how far they have come',
  question: 'How far have the activities of the plans come?',
  facts: activities,
  over: activityStatus,
  universe: 'Activities of plans of action.',
  source: 'Stability Pact Task Force on Trafficking in Human Beings: national plans of action',
  comparability: activitiesDiffer,
});
