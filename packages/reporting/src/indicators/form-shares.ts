import { form } from '../dimensions/form.js';
import { defineAnswers } from './families/define-answers.js';
import { detectionOnly, sdg } from './texts.js';

export const formShares = defineAnswers({
  id: 'form-shares',
  group: 'detection',
  title: 'Forms of exploitation',
  question: 'What part of the registered persons of whom a form is known suffered each?',
  over: form,
  source: sdg,
  caveats: [detectionOnly],
});
