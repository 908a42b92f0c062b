import { needAround } from '../need.js';
import { definePrimaryRule } from './define-primary-rule.js';

/** Many persons, but of few cases: who knows the case knows them all. */
export const distinctCases = definePrimaryRule({
  id: 'distinct-cases',
  title: 'Fewer cases than asked for',
  source: 'OpenTHB 1.0, disclosure control',
  judge({ count, evidence }, policy) {
    if (policy.cases === undefined || evidence?.cases === undefined || count <= 0) return undefined;
    return evidence.cases < policy.cases ? needAround(count, policy) : undefined;
  },
});
