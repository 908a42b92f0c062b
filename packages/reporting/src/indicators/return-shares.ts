import { returnKinds } from '../dimensions/return-kinds.js';
import { defineAnswers } from './families/define-answers.js';

export const returnShares = defineAnswers({
  id: 'return-shares',
  group: 'protection',
  title: 'Returns and resettlements, by kind',
  question: 'How did those leave who were returned or resettled?',
  over: returnKinds,
  universe: 'Persons registered as of the day.',
  source: 'Council of Europe Convention CETS 197 (2005), article 16',
  caveats: ['Who was neither returned nor resettled is left out with those of whom nothing is known.'],
});
