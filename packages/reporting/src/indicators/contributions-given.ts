import { contributions } from '../facts/contributions.js';
import { money } from '../figures/money.js';
import { measures } from '../figures/measures.js';
import { defineTotal } from './families/define-total.js';

export const contributionsGiven = defineTotal({
  id: 'contributions-given',
  group: 'response',
  title: 'Contributions of donors',
  question: 'How much do donors give to programmes?',
  facts: contributions,
  universe: 'Contributions to programmes.',
  measure: measures.money,
  source: 'Stability Pact Task Force (2004): regional projects and their donors',
  caveats: ['A programme with several donors stands in the numbers of each.'],
  of: money('amount'),
});
