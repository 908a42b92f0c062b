import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** A service has days on which it was given, and its status says that it was not. */
export const serviceStatusAgainstDates = defineRule({
  id: 'THB-SRV-002',
  record: 'victim',
  of: 'services',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, victim',
  summary: 'A service has days on which it was given, and its status says that it was not.',
  rationale: 'What was declined or could not be had was given on no day; what is only planned has not ended.',
  examples: {
    valid: [
      {
        services: [
          { service: 'education', status: 'declined' },
          { service: 'training', status: 'planned', from: '2024-09' },
          { service: 'health-care', status: 'ongoing', from: '2024-02' },
        ],
      },
    ],
    invalid: [
      { services: [{ service: 'education', status: 'declined', from: '2023-03' }] },
      { services: [{ service: 'education', status: 'planned', until: '2023-03' }] },
      { services: [{ service: 'health-care', status: 'not-available', from: '2023' }] },
    ],
  },
  check({ status, from, until }, { asOf, report }) {
    const never = (status === 'declined' || status === 'not-available') && (from ?? until) !== undefined;
    const ended = status === 'planned' && certainlyBefore(until, asOf);
    if (never || ended) report(['status']);
  },
});
