import { judgment } from '../dimensions/judgment.js';
import { suspects } from '../facts/suspects.js';
import { defineMedianWait } from './families/define-median-wait.js';

export const daysToJudgment = defineMedianWait({
  id: 'days-to-judgment',
  group: 'justice',
  title: 'Days from the first step to the judgment',
  question: 'After how many days had half of the suspects been judged?',
  facts: suspects,
  of: judgment,
  days: 'daysToJudgment',
  universe: 'Against whom the law had taken a step on the day.',
  source: 'UNODC, Global Report on Trafficking in Persons',
  caveats: ['Proceedings that were discontinued count as open.'],
});
