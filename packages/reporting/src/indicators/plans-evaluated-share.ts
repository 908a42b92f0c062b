import { evaluated } from '../dimensions/evaluated.js';
import { plans } from '../facts/plans.js';
import { defineShare } from './families/define-share.js';
import { activitiesDiffer } from './texts.js';

export const plansEvaluatedShare = defineShare({
  id: 'plans-evaluated-share',
  group: 'response',
  title: 'Plans of action that were evaluated',
  question: 'At what part of the plans did somebody look as a whole?',
  facts: plans,
  of: evaluated,
  universe: 'Plans of action.',
  source: 'ICMPD, Monitoring and Evaluation Handbook for National Action Plans (2010)',
  comparability: activitiesDiffer,
});
