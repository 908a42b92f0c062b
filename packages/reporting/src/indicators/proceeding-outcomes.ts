import { proceedingOutcome } from '../dimensions/proceeding-outcome.js';
import { proceedings } from '../facts/proceedings.js';
import { is, not } from '../facts/terms/conditions.js';
import { column } from '../facts/terms/joins.js';
import { defineAnswers } from './families/define-answers.js';

export const proceedingOutcomes = defineAnswers({
  id: 'proceeding-outcomes',
  group: 'justice',
  title: 'Outcomes of proceedings',
  question: 'What did the proceedings come to that came to something?',
  facts: proceedings,
  where: not(is(column('proceedingOutcome'), 'open')),
  over: proceedingOutcome,
  universe: 'Proceedings with an outcome on the day.',
  source: 'OpenTHB 1.0, case',
});
