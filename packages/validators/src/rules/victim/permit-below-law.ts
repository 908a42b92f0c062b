import { defineRule } from '../define-rule.js';
import { certainlyShorter } from '../certainly-shorter.js';
import { lawOf } from '../law-of.js';

/** A residence permit is shorter than the law of the country lays down. */
export const permitBelowLaw = defineRule({
  id: 'THB-PER-009',
  record: 'victim',
  of: 'residencePermits',
  class: 'safeguard',
  severity: 'warning',
  source: 'Directive 2004/81/EC, article 8(3); the law of the country',
  summary: 'A residence permit is shorter than the law of the country lays down.',
  rationale:
    'The law of the day on which it began applies. It has happened: the record is right and is kept and counted.',
  examples: {
    valid: [
      {
        residencePermits: [
          {
            kind: 'temporary-residence',
            status: 'granted',
            country: 'HR',
            validFrom: '2020-03-01',
            validUntil: '2020-08-31',
          },
        ],
      },
      {
        residencePermits: [
          {
            kind: 'temporary-residence',
            status: 'granted',
            country: 'HR',
            validFrom: '2012-03-01',
            validUntil: '2012-04-30',
          },
        ],
      },
      {
        residencePermits: [
          {
            kind: 'temporary-residence',
            status: 'granted',
            country: 'AL',
            validFrom: '2020-03-01',
            validUntil: '2020-04-30',
          },
        ],
      },
      {
        residencePermits: [
          {
            kind: 'temporary-residence',
            status: 'granted',
            country: 'HR',
            validFrom: '2020-03-01',
            validUntil: '2020-02-01',
          },
        ],
      },
      {
        residencePermits: [
          {
            kind: 'permanent-residence',
            status: 'granted',
            country: 'HR',
            validFrom: '2020-03-01',
            validUntil: '2020-04-01',
          },
        ],
      },
      {
        residencePermits: [{ kind: 'temporary-residence', status: 'granted', country: 'HR', validUntil: '2020-02-01' }],
      },
      {
        residencePermits: [{ kind: 'temporary-residence', status: 'granted', country: 'HR', validFrom: '2020-02-01' }],
      },
    ],
    invalid: [
      {
        residencePermits: [
          {
            kind: 'temporary-residence',
            status: 'granted',
            country: 'HR',
            validFrom: '2020-03-01',
            validUntil: '2020-08-30',
          },
        ],
      },
    ],
  },
  check({ kind, status, country, validFrom, validUntil }, { jurisdiction, report }) {
    if (kind !== 'temporary-residence' || status !== 'granted' || validFrom === undefined || validUntil === undefined)
      return;
    const law = lawOf(country, jurisdiction, 'permit', validFrom);
    const short = law.some((duration) => certainlyShorter(validFrom, validUntil, duration));
    if (short) report(['validUntil']);
  },
});
