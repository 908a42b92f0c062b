import { residence } from '../dimensions/residence.js';
import { all, among, is } from '../facts/terms/conditions.js';
import { column } from '../facts/terms/joins.js';
import { defineAnswers } from './families/define-answers.js';

export const residenceAnswers = defineAnswers({
  id: 'residence-answers',
  group: 'protection',
  title: 'What came of applications for residence',
  question: 'What came of the applications of foreign victims for a residence permit?',
  where: all(
    is(column('nationality'), 'foreign'),
    among(column('residence'), ['granted', 'pending', 'refused', 'ended']),
  ),
  over: residence,
  universe: 'Registered persons, not citizens of the country that registered them, who asked for a residence permit.',
  source: 'Council of Europe Convention CETS 197 (2005), article 14; Statement of Tirana (2002)',
});
