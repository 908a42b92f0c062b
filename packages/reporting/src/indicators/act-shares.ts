import { acts } from '../dimensions/acts.js';
import { defineAnswers } from './families/define-answers.js';

export const actShares = defineAnswers({
  id: 'act-shares',
  group: 'experience',
  title: 'Acts of trafficking',
  question: 'What was done with the persons, of whom it is known?',
  over: acts,
  source: 'Palermo Protocol (2000), article 3(a)',
});
