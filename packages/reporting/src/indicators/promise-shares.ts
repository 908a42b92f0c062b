import { promises } from '../dimensions/promises.js';
import { defineAnswers } from './families/define-answers.js';

export const promiseShares = defineAnswers({
  id: 'promise-shares',
  group: 'experience',
  title: 'Promises at recruitment',
  question: 'What was promised to the persons, of whom it is known?',
  over: promises,
  source: 'CTDC Data Codebook, version 6 (2017), section 6: denominators',
});
