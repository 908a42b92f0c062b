import { activities } from '../facts/activities.js';
import { money } from '../figures/money.js';
import { measures } from '../figures/measures.js';
import { defineTotal } from './families/define-total.js';

export const moneySpent = defineTotal({
  id: 'money-spent',
  group: 'response',
  title: 'Money spent on activities',
  question: 'How much money was spent on the activities?',
  facts: activities,
  universe: 'Activities of plans of action.',
  measure: measures.money,
  source: 'Stability Pact Task Force on Trafficking in Human Beings: national plans of action',
  caveats: ['Where it was spent in another currency than that of the budget it is not in the sum.'],
  of: money('spent'),
});
