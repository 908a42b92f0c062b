import { returnKinds } from '../dimensions/return-kinds.js';
import { defineCount } from './families/define-count.js';

export const returnedPersons = defineCount({
  id: 'returned-persons',
  group: 'protection',
  title: 'Persons returned or resettled',
  question: 'How many registered persons were returned or resettled, and how?',
  over: returnKinds,
  numerator: 'Registered persons, once in each kind.',
  source: 'Council of Europe Convention CETS 197 (2005), article 16',
});
