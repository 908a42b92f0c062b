import { fulfilment } from '../dimensions/fulfilment.js';
import { milestones } from '../facts/milestones.js';
import { is } from '../facts/terms/conditions.js';
import { column } from '../facts/terms/joins.js';
import { defineAnswers } from './families/define-answers.js';

export const commitmentsFulfilled = defineAnswers({
  id: 'commitments-fulfilled',
  group: 'response',
  title: 'Commitments, by how far they are done',
  question: 'How far is what was promised done?',
  facts: milestones,
  where: is(column('milestoneKind'), 'commitment'),
  over: fulfilment,
  universe: 'Commitments in the chronicle.',
  source: 'Stability Pact Task Force (2004)',
  caveats: ['Of what nobody says how far it is done is left out, and shown.'],
});
