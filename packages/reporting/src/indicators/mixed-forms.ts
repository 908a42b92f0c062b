import { sdgFormOnce } from '../dimensions/sdg-form-once.js';
import { defineAnswers } from './families/define-answers.js';
import { detectionOnly, sdg } from './texts.js';

/** Each person once, as UNODC counts mixed forms. */
export const mixedForms = defineAnswers({
  id: 'mixed-forms',
  group: 'detection',
  title: 'Forms of exploitation, several as mixed',
  question: 'What part of the registered persons suffered each form alone, and what part several?',
  over: sdgFormOnce,
  source: sdg,
  caveats: [detectionOnly],
});
