import { defineRule } from '../define-rule.js';

/** The law does not give it, and yet for how long. */
export const absentProvisionWithDuration = defineRule({
  id: 'THB-LAW-014',
  record: 'legal-provision',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, legal-provision',
  summary: 'The law does not give it, and yet for how long.',
  rationale: 'Without a provision there is no duration to compare.',
  examples: {
    valid: [
      { country: 'RS', subject: 'temporary-residence', extent: 'none' },
      { country: 'RS', subject: 'temporary-residence', extent: 'draft', minimumMonths: 6 },
    ],
    invalid: [
      { country: 'RS', subject: 'temporary-residence', extent: 'none', minimumMonths: 6 },
      { country: 'RS', subject: 'recovery-and-reflection', extent: 'none', minimumDays: 30 },
    ],
  },
  check({ extent, minimumDays, minimumMonths }, { report }) {
    if (extent === 'none' && (minimumDays ?? minimumMonths) !== undefined) report(['extent']);
  },
});
