import { recruitmentMethods } from '../dimensions/recruitment-methods.js';
import { defineAnswers } from './families/define-answers.js';

export const recruitmentShares = defineAnswers({
  id: 'recruitment-shares',
  group: 'experience',
  title: 'Methods of recruitment',
  question: 'Where or through what were the persons recruited, of whom it is known?',
  over: recruitmentMethods,
  source: 'CTDC Data Codebook, version 6 (2017), section 6: denominators',
});
