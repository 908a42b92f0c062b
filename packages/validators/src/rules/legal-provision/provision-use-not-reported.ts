import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';
import { unexplained } from '../unexplained.js';

/** The law gives it, and nothing says how far it is used. */
export const provisionUseNotReported = defineRule({
  id: 'THB-LAW-026',
  record: 'legal-provision',
  class: 'validity',
  severity: 'info',
  source:
    'Stability Pact Task Force on Trafficking in Human Beings, 6th meeting (Belgrade, 2004): provision and status of implementation',
  summary: 'The law gives it, and nothing says how far it is used.',
  rationale: 'Provisions are followed by what comes of them: add a report, or say in `missing` why there is none.',
  examples: {
    valid: [
      {
        country: 'AL',
        subject: 'temporary-residence',
        extent: 'full',
        implementation: [{ on: '2023', state: 'used' }],
      },
      { country: 'AL', subject: 'temporary-residence', extent: 'full', missing: { implementation: 'not-collected' } },
      { country: 'AL', subject: 'temporary-residence', extent: 'none' },
      { country: 'AL', subject: 'temporary-residence', extent: 'full', from: '2024-08' },
    ],
    invalid: [
      { country: 'AL', subject: 'temporary-residence', extent: 'full' },
      { country: 'AL', subject: 'temporary-residence', extent: 'partial', from: '2020' },
    ],
  },
  check(provision, { asOf, report }) {
    const { extent, from } = provision;
    const given = extent === 'full' || extent === 'partial';
    if (given && !certainlyBefore(asOf, from) && unexplained(provision, 'implementation')) report([]);
  },
});
