import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** The dates of a permit run backwards. */
export const permitDateOrder = defineRule({
  id: 'THB-PER-001',
  record: 'victim',
  of: 'residencePermits',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, victim',
  summary: 'The dates of a permit run backwards.',
  rationale:
    'A permit is asked for, then decided, then good from its first to its last day. Partial dates are judged only where certain.',
  examples: {
    valid: [
      {
        residencePermits: [
          {
            kind: 'temporary-residence',
            status: 'granted',
            requestedOn: '2023-03',
            decidedOn: '2023-03',
            validFrom: '2023-04-01',
            validUntil: '2023-10-01',
          },
        ],
      },
    ],
    invalid: [
      {
        residencePermits: [
          { kind: 'temporary-residence', status: 'refused', requestedOn: '2023-03-10', decidedOn: '2023-02' },
        ],
      },
      {
        residencePermits: [
          { kind: 'reflection', status: 'granted', validFrom: '2023-04-01', validUntil: '2023-03-31' },
        ],
      },
      {
        residencePermits: [
          { kind: 'temporary-residence', status: 'revoked', validFrom: '2023-04-01', endedOn: '2022' },
        ],
      },
    ],
  },
  check({ requestedOn, decidedOn, validFrom, validUntil, endedOn }, { report }) {
    if (certainlyBefore(decidedOn, requestedOn)) report(['decidedOn']);
    if (certainlyBefore(validUntil, validFrom)) report(['validUntil']);
    if (certainlyBefore(endedOn, validFrom)) report(['endedOn']);
  },
});
