import { defineRule } from '../define-rule.js';
import { gaveEvidence } from './gave-evidence.js';

/** A person gave evidence, and every protection that was asked for was refused. */
export const witnessRefusedProtection = defineRule({
  id: 'THB-WIT-008',
  record: 'victim',
  of: 'witness',
  class: 'safeguard',
  severity: 'warning',
  source: 'Council of Europe Convention (CETS 197), article 28',
  summary: 'A person gave evidence, and every protection that was asked for was refused.',
  rationale: 'It has happened: the record is right and is kept and counted. Assess the danger again.',
  examples: {
    valid: [
      {
        witness: {
          cooperation: 'testified',
          riskAssessedOn: '2023',
          protections: [
            { measure: 'relocation', state: 'refused' },
            { measure: 'support-person', state: 'in-place' },
          ],
        },
      },
      { witness: { cooperation: 'declined', protections: [{ measure: 'relocation', state: 'refused' }] } },
      { witness: { cooperation: 'testified', riskAssessedOn: '2023' } },
    ],
    invalid: [
      {
        witness: {
          cooperation: 'testified',
          riskAssessedOn: '2023',
          protections: [{ measure: 'relocation', state: 'refused' }],
        },
      },
    ],
  },
  check(witness, { report }) {
    if (!witness.protections || !gaveEvidence(witness)) return;
    if (witness.protections.every(({ state }) => state === 'refused')) report(['protections']);
  },
});
