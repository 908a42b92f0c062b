import { needAround } from '../need.js';
import { definePrimaryRule } from './define-primary-rule.js';

/** The largest few contributors make up nearly all of the cell: the (n,k) rule. */
export const dominance = definePrimaryRule({
  id: 'dominance',
  title: 'Dominated by its largest contributors',
  source: 'Hundepool and others, Handbook on Statistical Disclosure Control, second edition (2024), 4.2',
  judge({ count, evidence }, policy) {
    if (policy.dominance === undefined || evidence?.contributions === undefined || count <= 0) return undefined;
    const { largest, percent } = policy.dominance;
    const top = evidence.contributions.slice(0, largest).reduce((sum, one) => sum + one, 0);
    if (top * 100 <= percent * count) return undefined;
    return needAround(count, policy, Math.ceil((100 * top) / percent - count));
  },
});
