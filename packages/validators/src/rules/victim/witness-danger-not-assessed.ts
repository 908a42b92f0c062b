import { defineRule } from '../define-rule.js';
import { notEstablished } from '../not-established.js';
import { gaveEvidence } from './gave-evidence.js';

/** A person gave evidence, and the danger to that person was never assessed. */
export const witnessDangerNotAssessed = defineRule({
  id: 'THB-WIT-006',
  record: 'victim',
  of: 'witness',
  class: 'safeguard',
  severity: 'warning',
  source: 'Council of Europe Convention (CETS 197), article 28',
  summary: 'A person gave evidence, and the danger to that person was never assessed.',
  rationale: 'Protection is given where there is danger; nobody knows of it who has not looked.',
  examples: {
    valid: [
      { witness: { cooperation: 'statement-given', riskAssessedOn: '2023-03-01' } },
      { witness: { cooperation: 'statement-given', missing: { riskAssessedOn: 'withheld' } } },
      { witness: { cooperation: 'declined' } },
    ],
    invalid: [
      { witness: { cooperation: 'statement-given' } },
      { witness: { cooperation: 'testified', missing: { riskAssessedOn: 'unknown' } } },
    ],
  },
  check(witness, { report }) {
    if (gaveEvidence(witness) && notEstablished(witness, 'riskAssessedOn')) report([]);
  },
});
