import { late } from '../dimensions/late.js';
import { activities } from '../facts/activities.js';
import { defineShare } from './families/define-share.js';
import { activitiesDiffer } from './texts.js';

export const lateActivitiesShare = defineShare({
  id: 'late-activities-share',
  group: 'response',
  title: 'Activities that are late',
  question: 'What part of the activities should be done and is not?',
  facts: activities,
  of: late,
  universe: 'Activities of plans of action.',
  source: 'Stability Pact Task Force on Trafficking in Human Beings: national plans of action',
  comparability: activitiesDiffer,
});
