import { mayHideZeros } from '../disclosure-policy.js';
import { needOfSmall } from '../need.js';
import { definePrimaryRule } from './define-primary-rule.js';

/** Few persons stand behind the cell. */
export const threshold = definePrimaryRule({
  id: 'threshold',
  title: 'Fewer persons than the threshold',
  source: 'Hundepool and others, Handbook on Statistical Disclosure Control, second edition (2024), 4.2',
  judge({ count }, policy) {
    if (count <= 0 || count >= policy.threshold) return undefined;
    return needOfSmall(policy, mayHideZeros(policy) ? 0 : 1);
  },
});
