import { firstDay, lastDay } from '@openthb/core';
import { defineRule } from '../define-rule.js';
import { REFLECTION_DAYS } from '../reflection-days.js';

/** A recovery and reflection period of less than thirty days was granted. */
export const reflectionTooShort = defineRule({
  id: 'THB-PER-004',
  record: 'victim',
  of: 'residencePermits',
  class: 'safeguard',
  severity: 'warning',
  source: 'Council of Europe Convention (CETS 197), article 13',
  summary: 'A recovery and reflection period of less than thirty days was granted.',
  rationale: 'Thirty days are the least. It has happened: the record is right and is kept and counted.',
  examples: {
    valid: [
      {
        residencePermits: [
          { kind: 'reflection', status: 'granted', validFrom: '2023-03-01', validUntil: '2023-03-30' },
        ],
      },
      { residencePermits: [{ kind: 'reflection', status: 'granted', validFrom: '2023-03', validUntil: '2023-03' }] },
      {
        residencePermits: [
          { kind: 'temporary-residence', status: 'granted', validFrom: '2023-03-01', validUntil: '2023-03-20' },
        ],
      },
      { residencePermits: [{ kind: 'reflection', status: 'granted', validFrom: '2023-03-01' }] },
      { residencePermits: [{ kind: 'reflection', status: 'granted', validUntil: '2023-03-20' }] },
      {
        residencePermits: [
          { kind: 'reflection', status: 'granted', validFrom: '2023-03-02', validUntil: '2023-03-01' },
        ],
      },
      {
        residencePermits: [
          { kind: 'reflection', status: 'refused', validFrom: '2023-03-01', validUntil: '2023-03-20' },
        ],
      },
    ],
    invalid: [
      {
        residencePermits: [
          { kind: 'reflection', status: 'granted', validFrom: '2023-03-01', validUntil: '2023-03-29' },
        ],
      },
      {
        residencePermits: [
          { kind: 'reflection', status: 'granted', validFrom: '2023-03-01', validUntil: '2023-03-01' },
        ],
      },
    ],
  },
  check({ kind, status, validFrom, validUntil }, { report }) {
    if (kind !== 'reflection' || status !== 'granted' || validFrom === undefined || validUntil === undefined) return;
    const mostDays = lastDay(validUntil) - firstDay(validFrom) + 1;
    if (mostDays > 0 && mostDays < REFLECTION_DAYS) report(['validUntil']);
  },
});
