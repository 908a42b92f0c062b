import { fulfilment } from '../dimensions/fulfilment.js';
import { milestones } from '../facts/milestones.js';
import { all, includes, is } from '../facts/terms/conditions.js';
import { column } from '../facts/terms/joins.js';
import { sofiaCommitments } from './families/sofia-commitments.js';
import { defineAnswers } from './families/define-answers.js';
import { sofia } from './texts.js';

export const sofiaCommitmentsFulfilled = defineAnswers({
  id: 'sofia-commitments-fulfilled',
  group: 'response',
  title: 'The four commitments of Sofia, by how far they are done',
  question: 'How far is done what was promised for children in Sofia?',
  facts: milestones,
  where: all(is(column('milestoneKind'), 'commitment'), includes('commitments', sofiaCommitments)),
  over: fulfilment,
  universe:
    'Commitments in the chronicle to minimum standards, systematic data, rapid identification or adapted referral.',
  source: sofia,
});
