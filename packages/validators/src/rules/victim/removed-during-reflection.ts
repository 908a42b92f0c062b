import { certainlyWithin } from '../certainly-within.js';
import { defineRule } from '../define-rule.js';
import { isRemoval } from './is-removal.js';

/** The person was removed during the recovery and reflection period. */
export const removedDuringReflection = defineRule({
  id: 'THB-PER-006',
  record: 'victim',
  of: 'returns',
  class: 'safeguard',
  severity: 'warning',
  source: 'Council of Europe Convention (CETS 197), article 13',
  summary: 'The person was removed during the recovery and reflection period.',
  rationale: 'No expulsion is enforced in that time. It has happened: the record is right and is kept and counted.',
  examples: {
    valid: [
      {
        residencePermits: [
          { kind: 'reflection', status: 'granted', validFrom: '2023-03-01', validUntil: '2023-04-15' },
        ],
        returns: [{ kind: 'forced', state: 'carried-out', riskAssessedOn: '2023-03-20', carriedOutOn: '2023-04' }],
      },
      {
        residencePermits: [
          { kind: 'reflection', status: 'granted', validFrom: '2023-03-01', validUntil: '2023-04-15' },
        ],
        returns: [
          {
            kind: 'voluntary',
            state: 'carried-out',
            riskAssessedOn: '2023-03-10',
            consentedOn: '2023-03-10',
            carriedOutOn: '2023-03-20',
          },
        ],
      },
      {
        residencePermits: [
          { kind: 'temporary-residence', status: 'granted', validFrom: '2024-03-01', validUntil: '2024-03-30' },
        ],
        returns: [{ kind: 'forced', state: 'carried-out', carriedOutOn: '2024-03-10' }],
      },
      {
        residencePermits: [
          { kind: 'reflection', status: 'refused', validFrom: '2024-03-01', validUntil: '2024-03-30' },
        ],
        returns: [{ kind: 'forced', state: 'carried-out', carriedOutOn: '2024-03-10' }],
      },
    ],
    invalid: [
      {
        residencePermits: [
          { kind: 'reflection', status: 'granted', validFrom: '2023-03-01', validUntil: '2023-04-15' },
        ],
        returns: [{ kind: 'forced', state: 'carried-out', riskAssessedOn: '2023-03-10', carriedOutOn: '2023-03-20' }],
      },
      {
        residencePermits: [
          { kind: 'reflection', status: 'revoked', validFrom: '2024-03-01', validUntil: '2024-03-30' },
        ],
        returns: [{ kind: 'forced', state: 'carried-out', carriedOutOn: '2024-03-10' }],
      },
      {
        residencePermits: [
          { kind: 'reflection', status: 'granted', validFrom: '2023-03-01', validUntil: '2023-03-30' },
          { kind: 'reflection', status: 'granted', validFrom: '2024-03-01', validUntil: '2024-03-30' },
        ],
        returns: [{ kind: 'forced', state: 'carried-out', carriedOutOn: '2024-03-10' }],
      },
    ],
  },
  check(step, { report }, { residencePermits = [] }) {
    const { state, carriedOutOn } = step;
    if (state !== 'carried-out' || !isRemoval(step)) return;
    const during = residencePermits.some(
      ({ kind, status, validFrom, validUntil, endedOn }) =>
        kind === 'reflection' &&
        (status === 'granted' || status === 'revoked') &&
        certainlyWithin(carriedOutOn, validFrom, endedOn ?? validUntil),
    );
    if (during) report(['carriedOutOn']);
  },
});
