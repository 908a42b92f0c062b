import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** Somebody ceased to act for a child before being appointed. */
export const guardianshipDateOrder = defineRule({
  id: 'THB-CHR-026',
  record: 'victim',
  of: 'child.guardianships',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, victim',
  summary: 'Somebody ceased to act for a child before being appointed.',
  rationale: 'One of the two days was mistyped. Partial dates are judged only where certain.',
  examples: {
    valid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: { guardianships: [{ kind: 'guardian', appointedOn: '2024-03', endedOn: '2024-03-01' }] },
      },
    ],
    invalid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: { guardianships: [{ kind: 'guardian', appointedOn: '2024-03', endedOn: '2024-02-29' }] },
      },
    ],
  },
  check({ appointedOn, endedOn }, { report }) {
    if (certainlyBefore(endedOn, appointedOn)) report(['endedOn']);
  },
});
