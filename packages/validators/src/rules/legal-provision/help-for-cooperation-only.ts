import type { LegalSubject } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** What depends on reasonable grounds alone. A residence permit may depend on cooperation. */
const unconditional: ReadonlySet<LegalSubject> = new Set<LegalSubject>([
  'identification',
  'assistance',
  'recovery-and-reflection',
]);

/** The law helps only who cooperates with the authorities. */
export const helpForCooperationOnly = defineRule({
  id: 'THB-LAW-018',
  record: 'legal-provision',
  class: 'safeguard',
  severity: 'warning',
  source: 'Council of Europe Convention (CETS 197), article 13; Directive 2011/36/EU, article 11',
  summary: 'The law helps only who cooperates with the authorities.',
  rationale:
    'Identification, assistance and the recovery period depend on reasonable grounds alone. It is so: the record is right and is kept and counted.',
  examples: {
    valid: [
      { country: 'RS', subject: 'assistance', extent: 'full', conditionalOnCooperation: false },
      { country: 'RS', subject: 'temporary-residence', extent: 'full', conditionalOnCooperation: true },
    ],
    invalid: [{ country: 'RS', subject: 'assistance', extent: 'full', conditionalOnCooperation: true }],
  },
  check({ subject, conditionalOnCooperation }, { report }) {
    if (conditionalOnCooperation && unconditional.has(subject)) report(['conditionalOnCooperation']);
  },
});
