import { standing } from '../dimensions/standing.js';
import { persons } from '../facts/persons.js';
import { defineAnswers } from './families/define-answers.js';

export const recordStatuses = defineAnswers({
  id: 'record-statuses',
  group: 'data-quality',
  source: 'OpenTHB 1.0',
  title: 'Records, by status',
  question: 'What part of the records is of persons identified, presumed, potential, or found not to be victims?',
  facts: persons,
  over: standing,
  universe: 'Everybody of whom there is a record as a victim or as one who may be.',
});
