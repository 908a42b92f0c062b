import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** The last right to stay has run out, and nothing says what came after it. */
export const permitRunOut = defineRule({
  id: 'THB-PER-011',
  record: 'victim',
  of: 'residencePermits',
  class: 'safeguard',
  severity: 'info',
  source: 'Council of Europe Convention (CETS 197), article 14',
  summary: 'The last right to stay has run out, and nothing says what came after it.',
  rationale: 'Ask whether a renewal, another right to stay or a safe return was seen to.',
  examples: {
    valid: [
      {
        residencePermits: [
          { kind: 'temporary-residence', status: 'granted', validFrom: '2023-01-01', validUntil: '2024-06-30' },
        ],
      },
      {
        residencePermits: [
          {
            kind: 'temporary-residence',
            status: 'granted',
            validFrom: '2023-01-01',
            validUntil: '2024-01',
            endedOn: '2023-05',
          },
        ],
      },
      {
        residencePermits: [
          { kind: 'temporary-residence', status: 'granted', validFrom: '2023-01-01', validUntil: '2023-07' },
          { kind: 'temporary-residence', status: 'pending', renewal: true },
        ],
      },
      {
        residencePermits: [
          { kind: 'temporary-residence', status: 'granted', validFrom: '2023-01-01', validUntil: '2023-07' },
        ],
        returns: [{ kind: 'voluntary', state: 'carried-out' }],
      },
      {
        residencePermits: [
          { kind: 'temporary-residence', status: 'granted', validFrom: '2023-01-01', validUntil: '2023-07' },
        ],
        vitalStatus: 'deceased',
      },
      { residencePermits: [{ kind: 'temporary-residence', status: 'refused', validUntil: '2023-07' }] },
      { residencePermits: [{ kind: 'temporary-residence', status: 'granted', validFrom: '2023-01-01' }] },
      {},
    ],
    invalid: [
      {
        residencePermits: [
          { kind: 'temporary-residence', status: 'granted', validFrom: '2023-01-01', validUntil: '2024-06-29' },
        ],
      },
      {
        residencePermits: [{ kind: 'reflection', status: 'granted', validFrom: '2023-01-01', validUntil: '2023-02' }],
        returns: [{ kind: 'voluntary', state: 'cancelled' }],
      },
    ],
  },
  check(permit, { asOf, report }, { residencePermits = [], returns = [], vitalStatus }) {
    const { status, endedOn, validUntil } = permit;
    if (status !== 'granted' || endedOn !== undefined || !certainlyBefore(validUntil, asOf)) return;
    if (permit !== residencePermits.at(-1) || vitalStatus === 'deceased') return;
    if (!returns.some(({ state }) => state === 'carried-out')) report(['validUntil']);
  },
});
