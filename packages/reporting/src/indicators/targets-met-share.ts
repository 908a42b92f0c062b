import { targetState } from '../dimensions/target-state.js';
import { activities } from '../facts/activities.js';
import { defineShare } from './families/define-share.js';
import { activitiesDiffer } from './texts.js';

export const targetsMetShare = defineShare({
  id: 'targets-met-share',
  group: 'response',
  title: 'Activities that met their targets',
  question: 'What part of the activities with targets met all of them?',
  facts: activities,
  of: targetState,
  codes: ['met'],
  others: ['missed', 'not-measured'],
  universe: 'Activities of plans of action.',
  source: 'Stability Pact Task Force on Trafficking in Human Beings: national plans of action',
  caveats: ['What was not measured counts as not met.'],
  comparability: activitiesDiffer,
});
