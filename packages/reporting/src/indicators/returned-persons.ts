import { returnKinds } from '../dimensions/return-kinds.js';
import { absences } from '../facts/terms/absences.js';
import { includes, not } from '../facts/terms/conditions.js';
import { defineCount } from './families/define-count.js';

export const returnedPersons = defineCount({
  id: 'returned-persons',
  group: 'protection',
  title: 'Persons returned or resettled',
  question: 'How many registered persons were returned or resettled, and how?',
  where: not(includes('returnKinds', absences)),
  over: returnKinds,
  universe: 'Registered persons of whom a return or resettlement was carried out by the day.',
  numerator: 'Those persons, once in each kind.',
  source: 'Council of Europe Convention CETS 197 (2005), article 16',
});
