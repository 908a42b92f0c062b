import { use } from '../dimensions/use.js';
import { provisions } from '../facts/provisions.js';
import { all, among, is, not } from '../facts/terms/conditions.js';
import { column } from '../facts/terms/joins.js';
import { defineAnswers } from './families/define-answers.js';

export const provisionsInUse = defineAnswers({
  id: 'provisions-in-use',
  group: 'response',
  title: 'Provisions in use',
  question: 'How far is what the law provides used?',
  facts: provisions,
  where: all(
    is(column('inForce'), 'yes'),
    among(column('extent'), ['full', 'partial']),
    not(is(column('use'), 'no-report')),
  ),
  over: use,
  universe: 'Provisions in force on the day that the law gives in full or in part, and on which somebody has reported.',
  source: 'Stability Pact Task Force (2004): legal provision, status of implementation, problems and gaps',
  caveats: ['No use where nobody is entitled is no gap.'],
});
