import { defineRule } from '../define-rule.js';

/** The recovery and reflection period rests on cooperation with the authorities. */
export const reflectionForCooperation = defineRule({
  id: 'THB-PER-005',
  record: 'victim',
  of: 'residencePermits',
  class: 'safeguard',
  severity: 'warning',
  source: 'Council of Europe Convention (CETS 197), article 13',
  summary: 'The recovery and reflection period rests on cooperation with the authorities.',
  rationale: 'It is given on reasonable grounds alone, so that the person can recover and decide without pressure.',
  examples: {
    valid: [
      { residencePermits: [{ kind: 'reflection', status: 'granted', grounds: ['recovery'], validFrom: '2023-03-01' }] },
      { residencePermits: [{ kind: 'temporary-residence', status: 'pending', grounds: ['cooperation'] }] },
    ],
    invalid: [
      {
        residencePermits: [
          { kind: 'reflection', status: 'granted', grounds: ['cooperation'], validFrom: '2023-03-01' },
        ],
      },
    ],
  },
  check({ kind, grounds }, { report }) {
    if (kind === 'reflection' && grounds?.includes('cooperation')) report(['grounds']);
  },
});
