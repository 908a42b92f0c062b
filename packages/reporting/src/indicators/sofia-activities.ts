import { activityStatus } from '../dimensions/activity-status.js';
import { activities } from '../facts/activities.js';
import { includes } from '../facts/terms/conditions.js';
import { sofiaCommitments } from './families/sofia-commitments.js';
import { defineAnswers } from './families/define-answers.js';
import { activitiesDiffer, sofia } from './texts.js';

export const sofiaActivities = defineAnswers({
  id: 'sofia-activities',
  group: 'response',
  title: 'Activities for the commitments of Sofia',
  question: 'How far have the activities come that carry out what was promised in Sofia for children?',
  facts: activities,
  where: includes('commitments', sofiaCommitments),
  over: activityStatus,
  universe:
    'Activities that name one of the four commitments: minimum standards, systematic data, rapid identification, adapted referral.',
  source: sofia,
  comparability: activitiesDiffer,
});
