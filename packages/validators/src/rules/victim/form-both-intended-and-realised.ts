import { defineRule } from '../define-rule.js';

/** A form of exploitation is said to have been only intended, and to have come about. */
export const formBothIntendedAndRealised = defineRule({
  id: 'THB-COH-026',
  record: 'victim',
  of: 'episodes',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0, victim',
  summary: 'A form of exploitation is said to have been only intended, and to have come about.',
  rationale: 'Intended forms are those that it did not come to. What came about stands among the forms alone.',
  examples: {
    valid: [
      { episodes: [{ forms: ['none'], intendedForms: ['forced-begging'] }] },
      { episodes: [{ forms: ['forced-labour'], intendedForms: ['forced-begging'] }] },
      { episodes: [{ forms: ['none'], intendedForms: ['none'] }] },
      { episodes: [{ intendedForms: ['forced-begging'] }] },
    ],
    invalid: [
      { episodes: [{ forms: ['forced-begging', 'servitude'], intendedForms: ['servitude'] }] },
      { episodes: [{ forms: ['servitude'], intendedForms: ['servitude', 'forced-begging'] }] },
    ],
  },
  check({ forms = [], intendedForms = [] }, { report }) {
    const both = intendedForms.some((form) => form !== 'none' && forms.includes(form));
    if (both) report(['intendedForms']);
  },
});
