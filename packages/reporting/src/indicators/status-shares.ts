import { status } from '../dimensions/status.js';
import { defineAnswers } from './families/define-answers.js';

export const statusShares = defineAnswers({
  id: 'status-shares',
  group: 'detection',
  title: 'Identified and presumed among registered victims',
  question: 'What part of the registered persons is identified, and what part presumed?',
  over: status,
  source: 'Eurostat crim_thb (ESMS of 24 January 2024)',
});
