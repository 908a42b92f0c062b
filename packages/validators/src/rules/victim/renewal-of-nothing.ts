import { defineRule } from '../define-rule.js';

/** A permit renews an earlier one, and none is recorded. */
export const renewalOfNothing = defineRule({
  id: 'THB-PER-013',
  record: 'victim',
  of: 'residencePermits',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0, victim',
  summary: 'A permit renews an earlier one, and none is recorded.',
  rationale: 'Record what it renews, oldest first; how often permits are renewed is counted.',
  examples: {
    valid: [
      {
        residencePermits: [
          { kind: 'temporary-residence', status: 'granted', validFrom: '2023-01-01' },
          { kind: 'temporary-residence', status: 'granted', validFrom: '2024', renewal: true },
        ],
      },
      { residencePermits: [{ kind: 'temporary-residence', status: 'pending', renewal: false }] },
    ],
    invalid: [
      { residencePermits: [{ kind: 'temporary-residence', status: 'pending', renewal: true }] },
      {
        residencePermits: [
          { kind: 'reflection', status: 'granted', validFrom: '2023' },
          { kind: 'temporary-residence', status: 'pending', renewal: true },
        ],
      },
      {
        residencePermits: [
          { kind: 'temporary-residence', status: 'refused' },
          { kind: 'temporary-residence', status: 'pending', renewal: true },
        ],
      },
    ],
  },
  check(permit, { report }, { residencePermits = [] }) {
    if (!permit.renewal) return;
    const earlier = residencePermits.slice(0, residencePermits.indexOf(permit));
    const renewed = earlier.some(({ kind, status }) => kind === permit.kind && status !== 'refused');
    if (!renewed) report(['renewal']);
  },
});
