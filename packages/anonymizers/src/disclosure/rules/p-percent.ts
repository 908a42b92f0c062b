import { needAround } from '../need.js';
import { definePrimaryRule } from './define-primary-rule.js';

/** The second largest contributor, who knows his own part, could tell the largest part too closely. */
export const pPercent = definePrimaryRule({
  id: 'p-percent',
  title: 'The largest contribution can be told too closely',
  source: 'Hundepool and others, Handbook on Statistical Disclosure Control, second edition (2024), 4.2',
  judge({ count, evidence }, policy) {
    if (policy.pPercent === undefined || evidence?.contributions === undefined || count <= 0) return undefined;
    const [first = 0, second = 0] = evidence.contributions;
    const others = count - first - second;
    const asked = (policy.pPercent * first) / 100;
    return others < asked ? needAround(count, policy, Math.ceil(asked - others)) : undefined;
  },
});
