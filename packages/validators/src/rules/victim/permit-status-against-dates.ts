import { defineRule } from '../define-rule.js';

/** A permit has a date that its status rules out. */
export const permitStatusAgainstDates = defineRule({
  id: 'THB-PER-003',
  record: 'victim',
  of: 'residencePermits',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, victim',
  summary: 'A permit has a date that its status rules out.',
  rationale:
    'What was not asked for has no day of request, what is pending no decision, what was not given no first day.',
  examples: {
    valid: [
      { residencePermits: [{ kind: 'temporary-residence', status: 'pending', requestedOn: '2023-03-10' }] },
      {
        residencePermits: [
          { kind: 'temporary-residence', status: 'refused', requestedOn: '2023-03-10', decidedOn: '2023-06-01' },
        ],
      },
    ],
    invalid: [
      { residencePermits: [{ kind: 'temporary-residence', status: 'not-requested', requestedOn: '2023-03-10' }] },
      { residencePermits: [{ kind: 'temporary-residence', status: 'pending', decidedOn: '2023-03-10' }] },
      { residencePermits: [{ kind: 'reflection', status: 'refused', validFrom: '2023-03-10' }] },
      { residencePermits: [{ kind: 'temporary-residence', status: 'not-requested', decidedOn: '2023-03-10' }] },
      { residencePermits: [{ kind: 'temporary-residence', status: 'not-requested', validFrom: '2023-03-10' }] },
    ],
  },
  check({ status, requestedOn, decidedOn, validFrom }, { report }) {
    const open = status === 'not-requested' || status === 'pending';
    const requested = status === 'not-requested' && requestedOn !== undefined;
    const decided = open && decidedOn !== undefined;
    const valid = (open || status === 'refused') && validFrom !== undefined;
    if (requested || decided || valid) report(['status']);
  },
});
