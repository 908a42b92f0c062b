import { defineRule } from '../define-rule.js';
import { notEstablished } from '../not-established.js';
import { gaveEvidence } from './gave-evidence.js';

/** A person gave evidence, and nothing says whether and how that person is protected. */
export const witnessWithoutProtection = defineRule({
  id: 'THB-WIT-007',
  record: 'victim',
  of: 'witness',
  class: 'safeguard',
  severity: 'info',
  source: 'Council of Europe Convention (CETS 197), article 28',
  summary: 'A person gave evidence, and nothing says whether and how that person is protected.',
  rationale: 'Record the measures, that none was asked for, or in `missing` that it is told elsewhere.',
  examples: {
    valid: [
      {
        witness: {
          cooperation: 'testified',
          riskAssessedOn: '2023',
          protections: [{ measure: 'support-person', state: 'in-place' }],
        },
      },
      { witness: { cooperation: 'testified', riskAssessedOn: '2023', missing: { protections: 'withheld' } } },
      { witness: { cooperation: 'agreed' } },
      { witness: { cooperation: 'testified', riskAssessedOn: '2023', missing: { protections: 'not-applicable' } } },
    ],
    invalid: [
      { witness: { cooperation: 'testified', riskAssessedOn: '2023' } },
      { witness: { cooperation: 'statement-given', riskAssessedOn: '2023', missing: { protections: 'unknown' } } },
    ],
  },
  check(witness, { report }) {
    if (!gaveEvidence(witness) || witness.missing?.protections === 'not-applicable') return;
    if (notEstablished(witness, 'protections')) report(['protections']);
  },
});
