import { defineRule } from '../define-rule.js';

/** The person is said to be stateless and a national of a country. */
export const statelessWithCitizenship = defineRule({
  id: 'THB-COH-009',
  record: 'victim',
  of: 'citizenships',
  class: 'validity',
  severity: 'error',
  source: 'Convention relating to the Status of Stateless Persons (1954), article 1',
  summary: 'The person is said to be stateless and a national of a country.',
  rationale: 'Who has a citizenship is not stateless.',
  examples: {
    valid: [{ citizenships: ['stateless'] }, { citizenships: ['AL', 'unknown'] }],
    invalid: [{ citizenships: ['AL', 'stateless'] }],
  },
  check(citizenships, { report }) {
    if (citizenships.length > 1 && citizenships.includes('stateless')) report([]);
  },
});
