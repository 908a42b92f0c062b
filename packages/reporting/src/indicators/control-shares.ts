import { controls } from '../dimensions/controls.js';
import { defineAnswers } from './families/define-answers.js';

export const controlShares = defineAnswers({
  id: 'control-shares',
  group: 'experience',
  title: 'Means of control',
  question: 'How were the persons kept under control, of whom it is known?',
  over: controls,
  source: 'CTDC Data Codebook, version 6 (2017), section 6: denominators',
});
