import { exit } from '../dimensions/exit.js';
import { defineAnswers } from './families/define-answers.js';

export const exitShares = defineAnswers({
  id: 'exit-shares',
  group: 'experience',
  title: 'Ways out of exploitation',
  question: 'How did the exploitation end for the persons, of whom it is known?',
  over: exit,
  source: 'CTDC Data Codebook, version 6 (2017), section 6: denominators',
});
