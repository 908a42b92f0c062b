import { safeguardedAsChild } from '@openthb/core';
import { defineRule } from '../define-rule.js';
import { gaveEvidence } from './gave-evidence.js';

/** A child gave evidence without a lawyer and without a person to support it. */
export const childWitnessAlone = defineRule({
  id: 'THB-WIT-003',
  record: 'victim',
  of: 'witness',
  class: 'safeguard',
  severity: 'warning',
  source:
    'Directive 2011/36/EU, article 15; UNICEF Guidelines for Protection of the Rights of Children Victims of Trafficking in South Eastern Europe (2003)',
  summary: 'A child gave evidence without a lawyer and without a person to support it.',
  rationale: 'Appoint both before the child is heard again.',
  examples: {
    valid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        witness: { cooperation: 'statement-given', riskAssessedOn: '2023-03-01' },
        legalRepresentations: [{ kind: 'legal-aid-lawyer' }],
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        witness: {
          cooperation: 'testified',
          riskAssessedOn: '2023-03-01',
          protections: [{ measure: 'support-person', state: 'in-place' }],
        },
      },
      { ageClaims: [{ at: 'registration', atMost: 17 }], witness: { cooperation: 'agreed' } },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        witness: {
          cooperation: 'testified',
          protections: [
            { measure: 'relocation', state: 'refused' },
            { measure: 'support-person', state: 'ended' },
          ],
        },
      },
    ],
    invalid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        witness: { cooperation: 'testified', riskAssessedOn: '2023-03-01' },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        witness: {
          cooperation: 'testified',
          riskAssessedOn: '2023-03-01',
          protections: [{ measure: 'support-person', state: 'refused' }],
        },
      },
    ],
  },
  check(witness, { report }, victim) {
    if (!gaveEvidence(witness) || victim.legalRepresentations || !safeguardedAsChild(victim)) return;
    const supported = witness.protections?.some(
      ({ measure, state }) => measure === 'support-person' && (state === 'in-place' || state === 'ended'),
    );
    if (!supported) report(['cooperation']);
  },
});
