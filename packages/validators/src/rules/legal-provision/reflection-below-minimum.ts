import { defineRule } from '../define-rule.js';
import { REFLECTION_DAYS } from '../reflection-days.js';

/** The law gives less than thirty days of recovery and reflection. */
export const reflectionBelowMinimum = defineRule({
  id: 'THB-LAW-015',
  record: 'legal-provision',
  class: 'safeguard',
  severity: 'warning',
  source: 'Council of Europe Convention (CETS 197), article 13',
  summary: 'The law gives less than thirty days of recovery and reflection.',
  rationale: 'The Convention asks for thirty days at least. It is so: the record is right and is kept and counted.',
  examples: {
    valid: [
      { country: 'RS', subject: 'recovery-and-reflection', extent: 'full', minimumDays: 30 },
      { country: 'RS', subject: 'recovery-and-reflection', extent: 'full', minimumMonths: 3 },
      { country: 'RS', subject: 'statistics', extent: 'full', minimumDays: 10 },
    ],
    invalid: [{ country: 'RS', subject: 'recovery-and-reflection', extent: 'full', minimumDays: 15 }],
  },
  check({ subject, minimumDays, minimumMonths = 0 }, { report }) {
    const short = minimumDays !== undefined && minimumDays < REFLECTION_DAYS && minimumMonths === 0;
    if (subject === 'recovery-and-reflection' && short) report(['minimumDays']);
  },
});
