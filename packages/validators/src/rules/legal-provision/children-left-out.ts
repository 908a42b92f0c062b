import type { LegalSubject } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** What a law gives to victims themselves. */
const givenToVictims: ReadonlySet<LegalSubject> = new Set<LegalSubject>([
  'identification',
  'assistance',
  'recovery-and-reflection',
  'temporary-residence',
  'compensation',
  'non-punishment',
  'witness-protection',
  'private-life',
]);

/** The law leaves children out of what it gives to victims. */
export const childrenLeftOut = defineRule({
  id: 'THB-LAW-019',
  record: 'legal-provision',
  class: 'safeguard',
  severity: 'warning',
  source: 'OpenTHB 1.0, legal-provision',
  summary: 'The law leaves children out of what it gives to victims.',
  rationale: 'A child has at least what an adult has. It is so: the record is right and is kept and counted.',
  examples: {
    valid: [
      { country: 'RS', subject: 'compensation', extent: 'full', coversChildren: true },
      { country: 'RS', subject: 'statistics', extent: 'full', coversChildren: false },
    ],
    invalid: [{ country: 'RS', subject: 'compensation', extent: 'full', coversChildren: false }],
  },
  check({ subject, coversChildren }, { report }) {
    if (coversChildren === false && givenToVictims.has(subject)) report(['coversChildren']);
  },
});
