import { proceedingKind } from '../dimensions/proceeding-kind.js';
import { proceedings } from '../facts/proceedings.js';
import { defineCount } from './families/define-count.js';

export const proceedingsHeld = defineCount({
  id: 'proceedings-held',
  group: 'justice',
  title: 'Proceedings, by kind',
  question: 'How many proceedings were there, and of which kind?',
  facts: proceedings,
  over: proceedingKind,
  universe: 'Proceedings that cases name.',
  source: 'OpenTHB 1.0, case',
});
