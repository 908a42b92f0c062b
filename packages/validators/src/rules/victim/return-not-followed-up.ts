import { defineRule } from '../define-rule.js';
import { unexplained } from '../unexplained.js';

/** A person was returned, and nobody is recorded to have looked at how that person is. */
export const returnNotFollowedUp = defineRule({
  id: 'THB-RET-015',
  record: 'victim',
  of: 'returns',
  class: 'safeguard',
  severity: 'info',
  source: 'ICMPD, Guidelines for the Development of a Transnational Referral Mechanism (2009): monitoring after return',
  summary: 'A person was returned, and nobody is recorded to have looked at how that person is.',
  rationale: 'Many who are sent back are trafficked again: look after the person, or say in `missing` why nobody does.',
  examples: {
    valid: [
      { returns: [{ kind: 'voluntary', state: 'carried-out', followedUpOn: '2023-09' }] },
      { returns: [{ kind: 'voluntary', state: 'carried-out', missing: { followedUpOn: 'refused' } }] },
      { returns: [{ kind: 'voluntary', state: 'planned' }] },
    ],
    invalid: [{ returns: [{ kind: 'voluntary', state: 'carried-out' }] }],
  },
  check(step, { report }) {
    if (step.state === 'carried-out' && unexplained(step, 'followedUpOn')) report(['followedUpOn']);
  },
});
