import { servicesGiven } from '../dimensions/services-given.js';
import { defineAnswers } from './families/define-answers.js';

export const servicesReceived = defineAnswers({
  id: 'services-received',
  group: 'protection',
  title: 'Services received',
  question: 'Which services did those receive who received any?',
  over: servicesGiven,
  source: 'Council of Europe Convention CETS 197 (2005), article 12',
});
