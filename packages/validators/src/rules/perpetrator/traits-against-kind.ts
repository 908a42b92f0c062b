import { defineRule } from '../define-rule.js';

/** The fields that only the other kind has. */
const traitsOfOther = {
  'natural-person': ['sector'],
  'legal-person': ['sex', 'birthDate', 'citizenships'],
} as const;

/** A company has traits of a human being, or a human being the economic activity of a company. */
export const traitsAgainstKind = defineRule({
  id: 'THB-COH-017',
  record: 'perpetrator',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, perpetrator',
  summary: 'A company has traits of a human being, or a human being the economic activity of a company.',
  rationale: 'Persons and companies are counted apart. What an owner is stands in a record of the owner.',
  examples: {
    valid: [
      { kind: 'natural-person', sex: 'male' },
      { kind: 'legal-person', sector: 'manufacturing' },
    ],
    invalid: [
      { kind: 'legal-person', sex: 'male' },
      { kind: 'legal-person', birthDate: '1980' },
      { kind: 'natural-person', sector: 'manufacturing' },
    ],
  },
  check(perpetrator, { report }) {
    for (const field of traitsOfOther[perpetrator.kind]) if (perpetrator[field] !== undefined) report([field]);
  },
});
