import { milestoneKind } from '../dimensions/milestone-kind.js';
import { milestones } from '../facts/milestones.js';
import { defineCount } from './families/define-count.js';

export const milestonesByKind = defineCount({
  id: 'milestones-by-kind',
  group: 'response',
  title: 'Milestones, by kind',
  question: 'What was achieved, and what failed?',
  facts: milestones,
  over: milestoneKind,
  universe: 'Entries of the chronicle.',
  source: 'Stability Pact Task Force (2004): chronicle of achievements',
});
