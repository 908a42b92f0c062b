import { eurostatForm } from '../dimensions/eurostat-form.js';
import { defineCount } from './families/define-count.js';
import { detectionOnly } from './texts.js';

export const eurostatVictims = defineCount({
  id: 'eurostat-victims',
  group: 'detection',
  title: 'Registered victims, by form of exploitation as Eurostat counts',
  question: 'How many victims were registered, in all and for each form of exploitation of Eurostat?',
  over: eurostatForm,
  numerator: 'Registered persons, once in the total and once in each form.',
  source: 'Eurostat crim_thb (ESMS of 24 January 2024); Directive 2011/36/EU',
  caveats: [detectionOnly, 'Begging is under labour here, and among other purposes in SDG 16.2.2.'],
});
