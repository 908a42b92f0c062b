import { means } from '../dimensions/means.js';
import { defineAnswers } from './families/define-answers.js';

export const meansShares = defineAnswers({
  id: 'means-shares',
  group: 'experience',
  title: 'Means of trafficking',
  question: 'By what means was it brought about, of whom it is known?',
  over: means,
  source: 'Palermo Protocol (2000), article 3(a)',
  caveats: ['For a child no means is needed.'],
});
