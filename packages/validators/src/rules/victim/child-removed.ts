import { safeguardedAsChild } from '@openthb/core';
import { defineRule } from '../define-rule.js';
import { isRemoval } from './is-removal.js';

/** A child was removed without a best-interests determination. */
export const childRemoved = defineRule({
  id: 'THB-CHD-013',
  record: 'victim',
  of: 'returns',
  class: 'safeguard',
  severity: 'warning',
  source:
    'UNICEF Guidelines for Protection of the Rights of Children Victims of Trafficking in South Eastern Europe (2003), 2.2; Convention on the Rights of the Child, article 3',
  summary: 'A child was removed without a best-interests determination.',
  rationale: 'It has happened: the record is right and is kept and counted. Look at how the child fares.',
  examples: {
    valid: [
      { ageClaims: [{ at: 'registration', atMost: 17 }], returns: [{ kind: 'voluntary', state: 'carried-out' }] },
      { ageClaims: [{ at: 'registration', atMost: 17 }], returns: [{ kind: 'forced', state: 'cancelled' }] },
      { ageClaims: [{ at: 'registration', atLeast: 18 }], returns: [{ kind: 'forced', state: 'carried-out' }] },

      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: { bestInterestsDeterminedOn: '2023-04' },
        returns: [{ kind: 'readmission', state: 'carried-out', riskAssessedOn: '2023-05' }],
      },
    ],
    invalid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        returns: [{ kind: 'forced', state: 'carried-out', riskAssessedOn: '2023-05' }],
      },
    ],
  },
  check(step, { report }, victim) {
    if (step.state !== 'carried-out' || !isRemoval(step) || victim.child?.bestInterestsDeterminedOn !== undefined)
      return;
    if (safeguardedAsChild(victim)) report([]);
  },
});
