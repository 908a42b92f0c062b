import { registrationStatus } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** An identified victim stands convicted for an act that trafficking compelled. */
export const convictedThoughIdentified = defineRule({
  id: 'THB-LAW-003',
  record: 'victim',
  of: 'liabilities',
  class: 'safeguard',
  severity: 'warning',
  source: 'Council of Europe Convention (CETS 197), article 26; Directive 2011/36/EU, article 8',
  summary: 'An identified victim stands convicted for an act that trafficking compelled.',
  rationale: 'Ask for the conviction to be taken back or the penalty not to be carried out.',
  examples: {
    valid: [
      {
        statusAssertions: [{ status: 'identified', actor: 'authority', object: 'identification', on: '2023-02' }],
        liabilities: [{ act: 'theft', stage: 'convicted', nonPunishment: 'applied' }],
      },
      {
        statusAssertions: [{ status: 'identified', actor: 'authority', object: 'identification', on: '2023-02' }],
        liabilities: [{ act: 'theft', stage: 'expunged', nonPunishment: 'refused' }],
      },
      {
        statusAssertions: [{ status: 'presumed', actor: 'authority', object: 'identification', on: '2023' }],
        liabilities: [{ act: 'theft', stage: 'convicted' }],
      },
      { liabilities: [{ act: 'theft', stage: 'convicted' }] },
    ],
    invalid: [
      {
        statusAssertions: [{ status: 'identified', actor: 'authority', object: 'identification', on: '2023-02' }],
        liabilities: [{ act: 'theft', stage: 'convicted', nonPunishment: 'refused' }],
      },
    ],
  },
  check({ stage, nonPunishment }, { asOf, report }, victim) {
    if (stage !== 'convicted' || nonPunishment === 'applied') return;
    if (registrationStatus(victim, asOf)?.status === 'identified') report(['stage']);
  },
});
