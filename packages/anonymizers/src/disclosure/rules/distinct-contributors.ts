import { needAround } from '../need.js';
import { definePrimaryRule } from './define-primary-rule.js';

/** Few bodies reported what is counted: each of them, or any two together, could tell what another reported. */
export const distinctContributors = definePrimaryRule({
  id: 'distinct-contributors',
  title: 'Fewer contributors than asked for',
  source: 'Hundepool and others, Handbook on Statistical Disclosure Control, second edition (2024), 4.2',
  judge({ count, evidence, codes }, policy, system) {
    const { contributors: asked, contributorsBy: parted } = policy;
    if (asked === undefined || evidence?.contributions === undefined || count <= 0) return undefined;
    // One or two bodies that register everybody, or everybody in a country, hide nothing from each other by this rule.
    const part = parted === undefined ? undefined : codes.get(parted);
    const most = part === undefined ? system.contributors() : system.contributors(parted, part);
    if (most < asked) return undefined;
    return evidence.contributions.length < asked ? needAround(count, policy) : undefined;
  },
});
