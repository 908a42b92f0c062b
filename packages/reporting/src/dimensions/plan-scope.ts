import { defineDimension } from './define-dimension.js';

export const planScope = defineDimension({
  id: 'plan-scope',
  title: 'Scope of the plan',
  column: 'scope',
  additive: true,
  codes: ['general', 'child', 'labour'],
  list: 'plan-scope',
});
