import { furthest } from '../dimensions/furthest.js';
import { suspects } from '../facts/suspects.js';
import { defineAnswers } from './families/define-answers.js';
import { ofCohort } from './texts.js';

export const justiceFunnel = defineAnswers({
  id: 'justice-funnel',
  group: 'justice',
  title: 'How far the law came',
  question: 'How far had the law come by the day with those first suspected in a year?',
  facts: suspects,
  over: furthest,
  universe: 'Against whom the law had taken a step on the day.',
  source: 'UNODC, Global Report on Trafficking in Persons',
  caveats: [ofCohort],
});
