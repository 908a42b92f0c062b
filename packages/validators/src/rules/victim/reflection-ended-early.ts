import { defineRule } from '../define-rule.js';
import { certainlyShorter } from '../certainly-shorter.js';
import { REFLECTION_DAYS } from '../reflection-days.js';

/** The least that a period must last. */
const least = { amount: REFLECTION_DAYS, unit: 'days' } as const;

/** A recovery and reflection period was ended before thirty days had passed. */
export const reflectionEndedEarly = defineRule({
  id: 'THB-PER-014',
  record: 'victim',
  of: 'residencePermits',
  class: 'safeguard',
  severity: 'warning',
  source: 'Council of Europe Convention (CETS 197), article 13(1) and (3)',
  summary: 'A recovery and reflection period was ended before thirty days had passed.',
  rationale:
    'It may end early only for public order, or where the status was claimed improperly. It has happened: the record is right and is kept and counted.',
  examples: {
    valid: [
      { residencePermits: [{ kind: 'reflection', status: 'granted', validFrom: '2024-03-01', endedOn: '2024-03-30' }] },
      { residencePermits: [{ kind: 'reflection', status: 'revoked', validFrom: '2024-03-01' }] },
      {
        residencePermits: [
          { kind: 'temporary-residence', status: 'revoked', validFrom: '2024-03-01', endedOn: '2024-03-10' },
        ],
      },
      { residencePermits: [{ kind: 'reflection', status: 'revoked', validFrom: '2024-03', endedOn: '2024-03' }] },
    ],
    invalid: [
      { residencePermits: [{ kind: 'reflection', status: 'revoked', validFrom: '2024-03-01', endedOn: '2024-03-29' }] },
    ],
  },
  check({ kind, validFrom, endedOn }, { report }) {
    if (kind !== 'reflection' || validFrom === undefined || endedOn === undefined) return;
    if (certainlyShorter(validFrom, endedOn, least)) report(['endedOn']);
  },
});
