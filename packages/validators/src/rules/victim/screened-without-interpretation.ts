import { defineRule } from '../define-rule.js';

/** A person was screened in a language that the person does not know. */
export const screenedWithoutInterpretation = defineRule({
  id: 'THB-SCR-003',
  record: 'victim',
  of: 'screenings',
  class: 'safeguard',
  severity: 'warning',
  source: 'OpenTHB 1.0, victim',
  summary: 'A person was screened in a language that the person does not know.',
  rationale: 'Nothing follows from answers to questions that were not understood. Screen again with an interpreter.',
  examples: {
    valid: [{ screenings: [{ instrument: 'national', result: 'insufficient-information', interpreterPresent: true }] }],
    invalid: [
      { screenings: [{ instrument: 'national', result: 'insufficient-information', interpreterPresent: false }] },
    ],
  },
  check({ interpreterPresent }, { report }) {
    if (interpreterPresent === false) report(['interpreterPresent']);
  },
});
