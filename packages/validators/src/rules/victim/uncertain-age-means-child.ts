import { majorityAt } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** The age is disputed or presumed to be a child's, and nothing is recorded of the person as a child. */
export const uncertainAgeMeansChild = defineRule({
  id: 'THB-CHD-001',
  record: 'victim',
  class: 'safeguard',
  severity: 'warning',
  source: 'Council of Europe Convention (CETS 197), article 10(3); Directive 2011/36/EU, article 13(2)',
  summary: "The age is disputed or presumed to be a child's, and nothing is recorded of the person as a child.",
  rationale: 'Until age is verified the person is a child: guardian, care and procedure follow.',
  examples: {
    valid: [
      { ageClaims: [{ at: 'registration', atMost: 17, basis: 'presumed' }], child: { separation: 'accompanied' } },
      { ageClaims: [{ at: 'registration', atLeast: 18 }] },
    ],
    invalid: [
      { ageClaims: [{ at: 'registration', atLeast: 18, disputed: true }] },
      { ageClaims: [{ at: 'registration', atMost: 17, basis: 'presumed' }] },
    ],
  },
  check(victim, { report }) {
    if (victim.child) return;
    const majority = majorityAt(victim, 'registration');
    if (majority === 'disputed' || majority === 'presumed-child') report([]);
  },
});
