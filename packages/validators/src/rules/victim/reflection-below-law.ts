import { defineRule } from '../define-rule.js';
import { certainlyShorter } from '../certainly-shorter.js';
import { lawOf } from '../law-of.js';
import { REFLECTION_DAYS } from '../reflection-days.js';

/** What another rule judges. */
const least = { amount: REFLECTION_DAYS, unit: 'days' } as const;

/** A recovery and reflection period is shorter than the law of the country lays down. */
export const reflectionBelowLaw = defineRule({
  id: 'THB-PER-008',
  record: 'victim',
  of: 'residencePermits',
  class: 'safeguard',
  severity: 'warning',
  source: 'Council of Europe Convention (CETS 197), article 13; the law of the country',
  summary: 'A recovery and reflection period is shorter than the law of the country lays down.',
  rationale:
    'The law of the day on which it began applies. That it is below thirty days is told apart. It has happened: the record is right and is kept and counted.',
  examples: {
    valid: [
      {
        residencePermits: [
          { kind: 'reflection', status: 'granted', country: 'GR', validFrom: '2020-03-01', validUntil: '2020-05-31' },
        ],
      },
      {
        residencePermits: [
          { kind: 'reflection', status: 'granted', country: 'GR', validFrom: '2010-03-01', validUntil: '2010-04-15' },
        ],
      },
      {
        residencePermits: [
          { kind: 'reflection', status: 'granted', country: 'AL', validFrom: '2020-03-01', validUntil: '2020-04-15' },
        ],
      },
      {
        residencePermits: [
          { kind: 'reflection', status: 'refused', country: 'GR', validFrom: '2020-03-01', validUntil: '2020-04-15' },
        ],
      },
      {
        residencePermits: [
          { kind: 'reflection', status: 'granted', country: 'GR', validFrom: '2020-03', validUntil: '2020-05' },
        ],
      },
      {
        residencePermits: [
          { kind: 'reflection', status: 'granted', validFrom: '2020-03-01', validUntil: '2020-04-15' },
        ],
      },
      {
        residencePermits: [
          { kind: 'reflection', status: 'granted', country: 'US', validFrom: '2020-03-01', validUntil: '2020-04-15' },
        ],
      },
      { residencePermits: [{ kind: 'reflection', status: 'granted', country: 'GR', validFrom: '2020-03-01' }] },
      { residencePermits: [{ kind: 'reflection', status: 'granted', country: 'GR', validUntil: '2020-03-01' }] },
      {
        residencePermits: [
          {
            kind: 'temporary-residence',
            status: 'granted',
            country: 'GR',
            validFrom: '2020-03-01',
            validUntil: '2020-04-15',
          },
        ],
      },
      {
        residencePermits: [
          { kind: 'reflection', status: 'granted', country: 'GR', validFrom: '2020-03-01', validUntil: '2020-03-10' },
        ],
      },
    ],
    invalid: [
      {
        residencePermits: [
          { kind: 'reflection', status: 'granted', country: 'GR', validFrom: '2020-03-01', validUntil: '2020-05-30' },
        ],
      },
      {
        residencePermits: [
          { kind: 'reflection', status: 'granted', country: 'GR', validFrom: '2020-11-30', validUntil: '2021-02-26' },
        ],
      },
    ],
  },
  check({ kind, status, country, validFrom, validUntil }, { jurisdiction, report }) {
    if (kind !== 'reflection' || status !== 'granted' || validFrom === undefined || validUntil === undefined) return;
    const law = lawOf(country, jurisdiction, 'reflection', validFrom);
    const short = law.some((duration) => certainlyShorter(validFrom, validUntil, duration));
    if (short && !certainlyShorter(validFrom, validUntil, least)) report(['validUntil']);
  },
});
