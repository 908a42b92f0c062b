import { defineRule } from '../define-rule.js';

/** A return, solution or service is planned for a person who is said to have died. */
export const plansForTheDeceased = defineRule({
  id: 'THB-COH-030',
  record: 'victim',
  of: 'vitalStatus',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, victim',
  summary: 'A return, solution or service is planned for a person who is said to have died.',
  rationale: 'Cancel what was planned, or mend the vital status.',
  examples: {
    valid: [
      { vitalStatus: 'deceased', returns: [{ kind: 'voluntary', state: 'cancelled' }] },
      { vitalStatus: 'alive', services: [{ service: 'health-care', status: 'planned' }] },
      {
        vitalStatus: 'deceased',
        services: [{ service: 'health-care', status: 'completed' }],
        child: { durableSolutions: [{ solution: 'return', state: 'cancelled' }] },
      },
    ],
    invalid: [
      { vitalStatus: 'deceased', services: [{ service: 'health-care', status: 'planned' }] },
      { vitalStatus: 'deceased', returns: [{ kind: 'voluntary', state: 'planned' }] },
      { vitalStatus: 'deceased', child: { durableSolutions: [{ solution: 'return', state: 'planned' }] } },
      {
        vitalStatus: 'deceased',
        returns: [
          { kind: 'voluntary', state: 'cancelled' },
          { kind: 'voluntary', state: 'planned' },
        ],
      },
      {
        vitalStatus: 'deceased',
        services: [
          { service: 'health-care', status: 'completed' },
          { service: 'education', status: 'planned' },
        ],
      },
    ],
  },
  check(vitalStatus, { report }, { services = [], returns = [], child }) {
    if (vitalStatus !== 'deceased') return;
    const planned =
      services.some(({ status }) => status === 'planned') ||
      [...returns, ...(child?.durableSolutions ?? [])].some(({ state }) => state === 'planned');
    if (planned) report([]);
  },
});
