import { defineRule } from '../define-rule.js';
import { unexplained } from '../unexplained.js';

/** A service was given, and nothing says since when. */
export const givenServiceUndated = defineRule({
  id: 'THB-SRV-003',
  record: 'victim',
  of: 'services',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0, victim',
  summary: 'A service was given, and nothing says since when.',
  rationale: 'Give the first day, or the reason in `missing`: how soon help came is what indicators ask.',
  examples: {
    valid: [
      { services: [{ service: 'health-care', status: 'completed', from: '2023' }] },
      { services: [{ service: 'health-care', status: 'completed', missing: { from: 'not-collected' } }] },
    ],
    invalid: [
      { services: [{ service: 'health-care', status: 'completed' }] },
      { services: [{ service: 'health-care', status: 'interrupted' }] },
    ],
  },
  check(service, { report }) {
    const given = service.status === 'completed' || service.status === 'interrupted';
    if (given && unexplained(service, 'from')) report([]);
  },
});
