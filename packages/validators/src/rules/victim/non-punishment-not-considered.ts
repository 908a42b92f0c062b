import { registrationStatus, safeguardedAsChild } from '@openthb/core';
import { defineRule } from '../define-rule.js';
import { notEstablished } from '../not-established.js';

/** A victim was held, charged or convicted for a compelled act, and nobody considered not to punish. */
export const nonPunishmentNotConsidered = defineRule({
  id: 'THB-LAW-002',
  record: 'victim',
  of: 'liabilities',
  class: 'safeguard',
  severity: 'warning',
  source: 'Council of Europe Convention (CETS 197), article 26; Directive 2011/36/EU, article 8',
  summary: 'A victim was held, charged or convicted for a compelled act, and nobody considered not to punish.',
  rationale:
    'The authorities must be able not to prosecute or punish who was compelled. Ask for the decision to be looked at again.',
  examples: {
    valid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        liabilities: [{ act: 'theft', stage: 'charged', nonPunishment: 'applied' }],
      },
      { ageClaims: [{ at: 'registration', atMost: 17 }], liabilities: [{ act: 'theft', stage: 'not-pursued' }] },
      { liabilities: [{ act: 'theft', stage: 'charged' }] },
    ],
    invalid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        liabilities: [{ act: 'theft', stage: 'charged', nonPunishment: 'not-considered' }],
      },
      {
        statusAssertions: [{ status: 'presumed', actor: 'authority', object: 'identification', on: '2023-02' }],
        liabilities: [{ act: 'drug-offence', stage: 'detained' }],
      },
      { ageClaims: [{ at: 'registration', atMost: 17 }], liabilities: [{ act: 'theft', stage: 'convicted' }] },
    ],
  },
  check(liability, { asOf, report }, victim) {
    const { stage, nonPunishment } = liability;
    const pursued = stage === 'detained' || stage === 'charged' || stage === 'convicted';
    const ignored = nonPunishment === 'not-considered' || notEstablished(liability, 'nonPunishment');
    if (!pursued || !ignored) return;
    if (safeguardedAsChild(victim) || registrationStatus(victim, asOf)) report([]);
  },
});
