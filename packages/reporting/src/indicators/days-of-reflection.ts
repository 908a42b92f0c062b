import { reflectionLength } from '../dimensions/reflection-length.js';
import { defineMedianWait } from './families/define-median-wait.js';

export const daysOfReflection = defineMedianWait({
  id: 'days-of-reflection',
  group: 'protection',
  title: 'Days of recovery and reflection',
  question: 'How long was the recovery and reflection period of half of those who had one?',
  of: reflectionLength,
  days: 'daysOfReflection',
  universe: 'Persons registered as of the day to whom one was granted.',
  source: 'Council of Europe Convention CETS 197 (2005), article 13: at least 30 days',
});
