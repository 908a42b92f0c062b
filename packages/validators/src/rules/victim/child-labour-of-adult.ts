import { majorityAt } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** Exploitative child labour is given for a person who was an adult when exploited. */
export const childLabourOfAdult = defineRule({
  id: 'THB-COH-010',
  record: 'victim',
  of: 'episodes',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0',
  summary: 'Exploitative child labour is given for a person who was an adult when exploited.',
  rationale: 'For adults the forms are forced labour, bonded labour, servitude.',
  examples: {
    valid: [
      { ageClaims: [{ at: 'exploitation-start', atMost: 17 }], episodes: [{ forms: ['child-labour'] }] },
      { ageClaims: [{ at: 'exploitation-start', atLeast: 18 }], episodes: [{ forms: ['forced-labour'] }] },
    ],
    invalid: [{ ageClaims: [{ at: 'exploitation-start', atLeast: 18 }], episodes: [{ forms: ['child-labour'] }] }],
  },
  check({ forms = [] }, { report }, victim) {
    if (forms.includes('child-labour') && majorityAt(victim, 'exploitation-start') === 'adult') report(['forms']);
  },
});
