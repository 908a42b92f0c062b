import { safeguardedAsChild } from '@openthb/core';
import { defineRule } from '../define-rule.js';
import { isRemoval } from './is-removal.js';

/** The removal of a child is planned without a best-interests determination. */
export const childRemovalPlanned = defineRule({
  id: 'THB-CHD-012',
  record: 'victim',
  of: 'returns',
  class: 'safeguard',
  severity: 'error',
  source:
    'UNICEF Guidelines for Protection of the Rights of Children Victims of Trafficking in South Eastern Europe (2003), 2.2; Convention on the Rights of the Child, article 3',
  summary: 'The removal of a child is planned without a best-interests determination.',
  rationale: 'Where a child is to live follows from the determination, never from a readmission agreement.',
  examples: {
    valid: [
      { ageClaims: [{ at: 'registration', atMost: 17 }], returns: [{ kind: 'voluntary', state: 'planned' }] },
      { ageClaims: [{ at: 'registration', atMost: 17 }], returns: [{ kind: 'forced', state: 'considered' }] },

      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: { bestInterestsDeterminedOn: '2024-04' },
        returns: [{ kind: 'readmission', state: 'planned', riskAssessedOn: '2024-05' }],
      },
      {
        ageClaims: [{ at: 'registration', atLeast: 18 }],
        returns: [{ kind: 'readmission', state: 'planned', riskAssessedOn: '2024-05' }],
      },
    ],
    invalid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        returns: [{ kind: 'readmission', state: 'planned', riskAssessedOn: '2024-05' }],
      },
    ],
  },
  check(step, { report }, victim) {
    if (step.state !== 'planned' || !isRemoval(step) || victim.child?.bestInterestsDeterminedOn !== undefined) return;
    if (safeguardedAsChild(victim)) report([]);
  },
});
