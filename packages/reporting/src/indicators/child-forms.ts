import { form } from '../dimensions/form.js';
import { is } from '../facts/terms/conditions.js';
import { column } from '../facts/terms/joins.js';
import { defineAnswers } from './families/define-answers.js';
import { detectionOnly, sofia } from './texts.js';

export const childForms = defineAnswers({
  id: 'child-forms',
  group: 'children',
  title: 'Forms of exploitation of children',
  question:
    'What part of the children suffered each form: sexual exploitation, labour, begging, stealing, other crime?',
  where: is(column('ageAtRegistration'), 'child'),
  over: form,
  universe: 'Registered persons who were children when registered.',
  source: sofia,
  caveats: [detectionOnly],
});
