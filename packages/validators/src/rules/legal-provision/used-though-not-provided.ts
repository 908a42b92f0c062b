import { defineRule } from '../define-rule.js';

/** A provision that the law does not give is reported as used. */
export const usedThoughNotProvided = defineRule({
  id: 'THB-LAW-017',
  record: 'legal-provision',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0, legal-provision',
  summary: 'A provision that the law does not give is reported as used.',
  rationale: 'Either there is a provision by now, or what is used is a practice without one.',
  examples: {
    valid: [
      { country: 'RS', subject: 'compensation', extent: 'draft', implementation: [{ on: '2023', state: 'not-used' }] },
      {
        country: 'RS',
        subject: 'compensation',
        extent: 'partial',
        implementation: [{ on: '2023', state: 'partly-used' }],
      },
    ],
    invalid: [
      {
        country: 'RS',
        subject: 'compensation',
        extent: 'draft',
        implementation: [{ on: '2023', state: 'partly-used' }],
      },
      { country: 'AL', subject: 'compensation', extent: 'none', implementation: [{ on: '2023', state: 'used' }] },
    ],
  },
  check({ extent, implementation = [] }, { report }) {
    if (extent !== 'none' && extent !== 'draft') return;
    for (const [index, { state }] of implementation.entries()) {
      if (state !== 'not-used') report(['implementation', index, 'state']);
    }
  },
});
