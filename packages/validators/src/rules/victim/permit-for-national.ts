import { defineRule } from '../define-rule.js';

/** A right to stay was asked for in a country whose national the person is. */
export const permitForNational = defineRule({
  id: 'THB-COH-041',
  record: 'victim',
  of: 'residencePermits',
  class: 'validity',
  severity: 'warning',
  source: 'Directive 2004/81/EC, article 1',
  summary: 'A right to stay was asked for in a country whose national the person is.',
  rationale: 'Who is a national needs no permit. A recovery and reflection period may be given to nationals too.',
  examples: {
    valid: [
      {
        citizenships: ['MD'],
        residencePermits: [{ kind: 'temporary-residence', status: 'granted', country: 'RO', validFrom: '2023' }],
      },
      {
        citizenships: ['RO'],
        residencePermits: [{ kind: 'reflection', status: 'granted', country: 'RO', validFrom: '2023' }],
      },
      {
        citizenships: ['RO'],
        residencePermits: [{ kind: 'temporary-residence', status: 'not-requested', country: 'RO' }],
      },
      { citizenships: ['RO'], residencePermits: [{ kind: 'temporary-residence', status: 'pending' }] },
    ],
    invalid: [
      {
        citizenships: ['MD', 'RO'],
        residencePermits: [{ kind: 'temporary-residence', status: 'granted', country: 'RO', validFrom: '2023' }],
      },
    ],
  },
  check({ kind, status, country }, { report }, { citizenships = [] }) {
    if (kind === 'reflection' || status === 'not-requested' || country === undefined) return;
    if (citizenships.includes(country)) report(['country']);
  },
});
