import { cooperation } from '../dimensions/cooperation.js';
import { defineAnswers } from './families/define-answers.js';

export const witnessShares = defineAnswers({
  id: 'witness-shares',
  group: 'protection',
  title: 'Victims as witnesses',
  question: 'How far did the registered persons cooperate as witnesses?',
  over: cooperation,
  source: 'Sofia Declaration (2003); CETS 197 (2005), article 28',
});
