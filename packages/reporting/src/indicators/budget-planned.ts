import { activities } from '../facts/activities.js';
import { money } from '../figures/money.js';
import { measures } from '../figures/measures.js';
import { defineTotal } from './families/define-total.js';

export const budgetPlanned = defineTotal({
  id: 'budget-planned',
  group: 'response',
  title: 'Budget of activities',
  question: 'How much money is set aside for the activities?',
  facts: activities,
  universe: 'Activities of plans of action.',
  measure: measures.money,
  source: 'Stability Pact Task Force on Trafficking in Human Beings: national plans of action',
  of: money('budget'),
});
