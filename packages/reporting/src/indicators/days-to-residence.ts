import { residenceDecision } from '../dimensions/residence-decision.js';
import { defineMedianWait } from './families/define-median-wait.js';

export const daysToResidence = defineMedianWait({
  id: 'days-to-residence',
  group: 'protection',
  title: 'Days until a residence permit was decided',
  question: 'After how many days had half of the applications for residence been decided?',
  of: residenceDecision,
  days: 'daysToResidence',
  source: 'Council of Europe Convention CETS 197 (2005), article 14; Statement of Tirana (2002)',
});
