import { planScope } from '../dimensions/plan-scope.js';
import { plans } from '../facts/plans.js';
import { is } from '../facts/terms/conditions.js';
import { column } from '../facts/terms/joins.js';
import { defineCount } from './families/define-count.js';
import { activitiesDiffer } from './texts.js';

export const plansInForce = defineCount({
  id: 'plans-in-force',
  group: 'response',
  title: 'Plans of action, by scope',
  question: 'How many plans of action are adopted and in force, general, on children or on labour?',
  facts: plans,
  where: is(column('planStatus'), 'adopted'),
  over: planScope,
  universe: 'Plans adopted and in force on the day.',
  source: 'Stability Pact Task Force on Trafficking in Human Beings: national plans of action',
  comparability: activitiesDiffer,
});
