import { defineRule } from '../define-rule.js';

/** Proceedings that are not criminal have a charge. */
export const chargeOutsideCriminal = defineRule({
  id: 'THB-LAW-023',
  record: 'case',
  of: 'proceedings',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, case',
  summary: 'Proceedings that are not criminal have a charge.',
  rationale: 'Only the criminal law charges: mend the kind of the proceedings, or the stage.',
  examples: {
    valid: [
      { status: 'active', victims: ['xx:v1'], proceedings: [{ kind: 'criminal', steps: [{ stage: 'charge' }] }] },
      { status: 'active', victims: ['xx:v1'], proceedings: [{ kind: 'civil', steps: [{ stage: 'complaint' }] }] },
    ],
    invalid: [
      {
        status: 'active',
        victims: ['xx:v1'],
        proceedings: [{ kind: 'labour', steps: [{ stage: 'complaint' }, { stage: 'charge' }] }],
      },
    ],
  },
  check({ kind, steps = [] }, { report }) {
    if (kind === 'criminal') return;
    for (const [index, { stage }] of steps.entries()) {
      if (stage === 'charge') report(['steps', index, 'stage']);
    }
  },
});
