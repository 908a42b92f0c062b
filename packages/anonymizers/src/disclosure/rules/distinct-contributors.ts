import { needAround } from '../need.js';
import { definePrimaryRule } from './define-primary-rule.js';

/** Few bodies reported what is counted: each of them, or any two together, could tell what another reported. */
export const distinctContributors = definePrimaryRule({
  id: 'distinct-contributors',
  title: 'Fewer contributors than asked for',
  source: 'Hundepool and others, Handbook on Statistical Disclosure Control, second edition (2024), 4.2',
  judge({ count, evidence }, policy, { contributors }) {
    const { contributors: asked } = policy;
    // One or two bodies that register everybody hide nothing from each other by this rule.
    if (asked === undefined || evidence?.contributions === undefined || count <= 0 || contributors < asked) {
      return undefined;
    }
    return evidence.contributions.length < asked ? needAround(count, policy) : undefined;
  },
});
