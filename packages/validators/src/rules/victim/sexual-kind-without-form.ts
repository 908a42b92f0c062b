import { defineRule } from '../define-rule.js';

/** A kind of sexual exploitation is given, but sexual exploitation is not among the forms. */
export const sexualKindWithoutForm = defineRule({
  id: 'THB-COH-002',
  record: 'victim',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0',
  summary: 'A kind of sexual exploitation is given, but sexual exploitation is not among the forms.',
  rationale: 'Counts by form would miss the person.',
  examples: {
    valid: [
      { episodes: [{ forms: ['sexual-exploitation'], sexualExploitationKinds: ['pornography'] }] },
      { episodes: [{ forms: ['forced-labour'], sexualExploitationKinds: ['none'] }] },
      { episodes: [{ forms: ['servitude'], sexualExploitationKinds: ['none'] }] },
      { episodes: [{ forms: ['servitude'] }] },
    ],
    invalid: [{ episodes: [{ forms: ['forced-labour'], sexualExploitationKinds: ['pornography'] }] }],
  },
  check({ episodes = [] }, { report }) {
    for (const [index, { forms = [], intendedForms = [], sexualExploitationKinds = ['none'] }] of episodes.entries()) {
      if (sexualExploitationKinds.includes('none')) continue;
      if (!forms.includes('sexual-exploitation') && !intendedForms.includes('sexual-exploitation')) {
        report(['episodes', index, 'sexualExploitationKinds']);
      }
    }
  },
});
