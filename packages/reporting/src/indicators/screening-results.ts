import { screening } from '../dimensions/screening.js';
import { persons } from '../facts/persons.js';
import { is, not } from '../facts/terms/conditions.js';
import { column } from '../facts/terms/joins.js';
import { defineAnswers } from './families/define-answers.js';
import { screeningOnly } from './texts.js';

export const screeningResults = defineAnswers({
  id: 'screening-results',
  group: 'identification-and-referral',
  title: 'Results of screening',
  question: 'What came out of the last screening of those who were screened?',
  facts: persons,
  where: not(is(column('screening'), 'not-screened')),
  over: screening,
  universe: 'Everybody of whom a screening is recorded.',
  source: 'OpenTHB 1.0, screening',
  caveats: [screeningOnly],
});
