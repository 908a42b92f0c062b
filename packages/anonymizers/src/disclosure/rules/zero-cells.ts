import { needOfSmall } from '../need.js';
import { definePrimaryRule } from './define-primary-rule.js';

/** That there is nobody tells that none of a group has the code. */
export const zeroCells = definePrimaryRule({
  id: 'zero-cells',
  title: 'Nobody, where that must not be seen',
  source: 'Hundepool and others, Handbook on Statistical Disclosure Control, second edition (2024), 5.2',
  judge: ({ count }, policy) => (policy.zeros === 'hidden' && count === 0 ? needOfSmall(policy, 0) : undefined),
});
