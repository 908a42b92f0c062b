import { firstDay, lastDay } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** How many days ahead it is told. */
const DAYS = 30;

/** The last right to stay runs out within thirty days, and no renewal is asked for. */
export const permitRunsOutSoon = defineRule({
  id: 'THB-PER-012',
  record: 'victim',
  of: 'residencePermits',
  class: 'safeguard',
  severity: 'info',
  source: 'Council of Europe Convention (CETS 197), article 14; the thirty days are those of OpenTHB',
  summary: 'The last right to stay runs out within thirty days, and no renewal is asked for.',
  rationale: 'See to it before the person is without a right to stay.',
  examples: {
    valid: [
      {
        residencePermits: [
          { kind: 'temporary-residence', status: 'granted', validFrom: '2023-01-01', validUntil: '2024-07-31' },
        ],
      },
      {
        residencePermits: [
          { kind: 'temporary-residence', status: 'granted', validFrom: '2023-01-01', validUntil: '2024-06-29' },
        ],
      },
      {
        residencePermits: [
          {
            kind: 'temporary-residence',
            status: 'granted',
            validFrom: '2023-01-01',
            validUntil: '2024-07-10',
            endedOn: '2024-06-01',
          },
        ],
      },
      { residencePermits: [{ kind: 'permanent-residence', status: 'granted' }] },
      {
        residencePermits: [
          { kind: 'temporary-residence', status: 'granted', validFrom: '2023-01-01', validUntil: '2024-07-10' },
          { kind: 'temporary-residence', status: 'pending', renewal: true },
        ],
      },
      { residencePermits: [{ kind: 'temporary-residence', status: 'revoked', validUntil: '2024-07-10' }] },
    ],
    invalid: [
      {
        residencePermits: [
          { kind: 'temporary-residence', status: 'granted', validFrom: '2023-01-01', validUntil: '2024-07-30' },
        ],
      },
      {
        residencePermits: [
          { kind: 'temporary-residence', status: 'granted', validFrom: '2023-01-01', validUntil: '2024-06-30' },
        ],
      },
    ],
  },
  check(permit, { asOf, report }, { residencePermits = [] }) {
    const { status, endedOn, validUntil } = permit;
    if (status !== 'granted' || endedOn !== undefined || validUntil === undefined) return;
    const soon = firstDay(validUntil) >= lastDay(asOf) && lastDay(validUntil) - firstDay(asOf) <= DAYS;
    if (soon && permit === residencePermits.at(-1)) report(['validUntil']);
  },
});
