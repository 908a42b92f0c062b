import { defineRule } from '../define-rule.js';

/** A kind of sexual exploitation is given, but sexual exploitation is not among the forms. */
export const sexualKindWithoutForm = defineRule({
  id: 'THB-COH-002',
  record: 'victim',
  of: 'episodes',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0',
  summary: 'A kind of sexual exploitation is given, but sexual exploitation is not among the forms.',
  rationale: 'Counts by form would miss the person.',
  examples: {
    valid: [
      { episodes: [{ intendedForms: ['sexual-exploitation'], sexualExploitationKinds: ['prostitution'] }] },

      { episodes: [{ forms: ['sexual-exploitation'], sexualExploitationKinds: ['pornography'] }] },
      { episodes: [{ forms: ['forced-labour'], sexualExploitationKinds: ['none'] }] },
      { episodes: [{ forms: ['servitude'], sexualExploitationKinds: ['none'] }] },
      { episodes: [{ forms: ['servitude'] }] },
    ],
    invalid: [{ episodes: [{ forms: ['forced-labour'], sexualExploitationKinds: ['pornography'] }] }],
  },
  check({ forms = [], intendedForms = [], sexualExploitationKinds = ['none'] }, { report }) {
    if (sexualExploitationKinds.includes('none')) return;
    if (!forms.includes('sexual-exploitation') && !intendedForms.includes('sexual-exploitation')) {
      report(['sexualExploitationKinds']);
    }
  },
});
