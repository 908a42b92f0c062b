import { activities } from '../facts/activities.js';
import { defineCount } from './families/define-count.js';
import { activitiesDiffer } from './texts.js';

export const activitiesSetOut = defineCount({
  id: 'activities-set-out',
  group: 'response',
  title: 'Activities of the plans',
  question: 'How many activities do the plans set out, and for which year?',
  facts: activities,
  universe: 'Activities of plans of action.',
  source: 'Stability Pact Task Force on Trafficking in Human Beings: national plans of action',
  comparability: activitiesDiffer,
});
