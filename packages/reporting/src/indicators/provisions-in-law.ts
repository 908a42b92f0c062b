import { extent } from '../dimensions/extent.js';
import { provisions } from '../facts/provisions.js';
import { is } from '../facts/terms/conditions.js';
import { column } from '../facts/terms/joins.js';
import { defineAnswers } from './families/define-answers.js';

export const provisionsInLaw = defineAnswers({
  id: 'provisions-in-law',
  group: 'response',
  title: 'Provisions in law',
  question: 'How far does the law provide what was agreed?',
  facts: provisions,
  where: is(column('inForce'), 'yes'),
  over: extent,
  universe: 'Provisions of law that are in force on the day.',
  source: 'Stability Pact Task Force (2004): legal provision, status of implementation, problems and gaps',
});
