import type { ExploitationForm } from '@openthb/core';
import { form } from '../dimensions/form.js';
import { includes } from '../facts/terms/conditions.js';
import { defineCount } from './families/define-count.js';
import { detectionOnly } from './texts.js';

const labour: readonly ExploitationForm[] = ['forced-labour', 'bonded-labour', 'child-labour', 'slavery', 'servitude'];

export const labourForms = defineCount({
  id: 'labour-forms',
  group: 'experience',
  title: 'Victims of forced and bonded labour, by form',
  question: 'How many registered persons were exploited in their work, and how?',
  where: includes('forms', labour),
  over: form,
  universe: 'Registered persons whose work was exploited: forced, bonded or child labour, slavery or servitude.',
  numerator: 'Those persons, once in each of their forms; a person may have forms beside labour.',
  source: 'ILO Conventions 29 (1930) and 182 (1999)',
  caveats: [detectionOnly, 'Begging and crime under force have codes of their own and are not counted as labour.'],
});
