import { defineRule } from '../define-rule.js';

/** The right to be in the country is said to be protection, and the person is said to have none. */
export const protectedWithoutProtection = defineRule({
  id: 'THB-COH-033',
  record: 'victim',
  of: 'protectionStatus',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0, victim',
  summary: 'The right to be in the country is said to be protection, and the person is said to have none.',
  rationale: 'Say which protection it is, or by what other right the person was there.',
  examples: {
    valid: [
      { migrationStatus: 'protection', protectionStatus: 'refugee' },
      { migrationStatus: 'irregular', protectionStatus: 'none' },
      { migrationStatus: 'protection' },
    ],
    invalid: [{ migrationStatus: 'protection', protectionStatus: 'none' }],
  },
  check(protectionStatus, { report }, { migrationStatus }) {
    if (migrationStatus === 'protection' && protectionStatus === 'none') report([]);
  },
});
