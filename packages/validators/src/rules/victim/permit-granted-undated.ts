import { defineRule } from '../define-rule.js';
import { unexplained } from '../unexplained.js';

/** A permit was granted, and nothing says from which day it is good. */
export const permitGrantedUndated = defineRule({
  id: 'THB-PER-002',
  record: 'victim',
  of: 'residencePermits',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0, victim',
  summary: 'A permit was granted, and nothing says from which day it is good.',
  rationale: 'Give the first day, or the reason in `missing`: without it nobody can tell whether the person may stay.',
  examples: {
    valid: [
      { residencePermits: [{ kind: 'reflection', status: 'granted', validFrom: '2023-03-10' }] },
      { residencePermits: [{ kind: 'reflection', status: 'granted', missing: { validFrom: 'unknown' } }] },
      { residencePermits: [{ kind: 'temporary-residence', status: 'pending' }] },
    ],
    invalid: [{ residencePermits: [{ kind: 'reflection', status: 'granted' }] }],
  },
  check(permit, { report }) {
    if (permit.status === 'granted' && unexplained(permit, 'validFrom')) report(['status']);
  },
});
