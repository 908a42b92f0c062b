import { majorityAt } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** Exploitative child labour is given for a person who was an adult when exploited. */
export const childLabourOfAdult = defineRule({
  id: 'THB-COH-010',
  record: 'victim',
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
  check(victim, { report }) {
    if (majorityAt(victim, 'exploitation-start') !== 'adult') return;
    for (const [index, { forms = [] }] of (victim.episodes ?? []).entries()) {
      if (forms.includes('child-labour')) report(['episodes', index, 'forms']);
    }
  },
});
