import { safeguardedAsChild } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** A child's right to stay rests on cooperation with the authorities alone. */
export const childPermitForCooperation = defineRule({
  id: 'THB-PER-007',
  record: 'victim',
  of: 'residencePermits',
  class: 'safeguard',
  severity: 'warning',
  source: 'Council of Europe Convention (CETS 197), article 14',
  summary: "A child's right to stay rests on cooperation with the authorities alone.",
  rationale: "A child's permit follows its best interests, whether or not it is a witness.",
  examples: {
    valid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        residencePermits: [
          { kind: 'temporary-residence', status: 'pending', grounds: ['best-interests', 'cooperation'] },
        ],
      },
      {
        ageClaims: [{ at: 'registration', atLeast: 18 }],
        residencePermits: [{ kind: 'temporary-residence', status: 'pending', grounds: ['cooperation'] }],
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        residencePermits: [
          { kind: 'reflection', status: 'granted', validFrom: '2024-03-01', grounds: ['cooperation'] },
        ],
      },
    ],
    invalid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        residencePermits: [{ kind: 'temporary-residence', status: 'pending', grounds: ['cooperation'] }],
      },
    ],
  },
  check({ kind, grounds }, { report }, victim) {
    const alone = grounds?.every((ground) => ground === 'cooperation');
    if (kind !== 'reflection' && alone && safeguardedAsChild(victim)) report(['grounds']);
  },
});
