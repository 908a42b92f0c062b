import type { ExploitationForm } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** The forms of exploitation that go with a compelled act; other acts go with any. */
const formsOf: Readonly<Partial<Record<string, readonly ExploitationForm[]>>> = {
  theft: ['forced-stealing', 'forced-criminality'],
  fraud: ['forced-criminality'],
  'drug-offence': ['forced-drug-offences', 'forced-criminality'],
  'begging-offence': ['forced-begging'],
  'prostitution-offence': ['sexual-exploitation'],
};

/** A victim was compelled to an act, and no episode has a form of exploitation that goes with it. */
export const compelledActWithoutForm = defineRule({
  id: 'THB-LAW-020',
  record: 'victim',
  of: 'liabilities',
  class: 'validity',
  severity: 'warning',
  source: 'Council of Europe Convention (CETS 197), article 26; Directive 2011/36/EU, article 2(3)',
  summary: 'A victim was compelled to an act, and no episode has a form of exploitation that goes with it.',
  rationale: 'Who was made to beg or steal was exploited by it: add the form, so that it is counted.',
  examples: {
    valid: [
      {
        liabilities: [{ act: 'theft', stage: 'charged' }],
        episodes: [{ forms: ['servitude'] }, { forms: ['forced-stealing'] }],
      },

      {
        liabilities: [{ act: 'theft', stage: 'charged', nonPunishment: 'applied' }],
        episodes: [{ forms: ['forced-stealing'] }],
      },
      {
        liabilities: [{ act: 'theft', stage: 'charged' }],
        episodes: [{ forms: ['servitude'], intendedForms: ['forced-criminality'] }],
      },
      {
        liabilities: [{ act: 'theft', stage: 'charged' }],
        episodes: [{ forms: ['servitude'] }, { enteredOn: '2023' }],
      },
      { liabilities: [{ act: 'theft', stage: 'charged' }] },
      { liabilities: [{ act: 'illegal-entry-or-stay', stage: 'charged' }], episodes: [{ forms: ['servitude'] }] },
    ],
    invalid: [
      { liabilities: [{ act: 'theft', stage: 'charged' }], episodes: [{ forms: ['forced-begging'] }] },
      {
        liabilities: [
          { act: 'illegal-work', stage: 'charged' },
          { act: 'begging-offence', stage: 'investigated' },
        ],
        episodes: [{ forms: ['forced-labour'] }],
      },
      { liabilities: [{ act: 'drug-offence', stage: 'charged' }], episodes: [{ forms: ['forced-stealing'] }] },
      { liabilities: [{ act: 'prostitution-offence', stage: 'charged' }], episodes: [{ forms: ['forced-labour'] }] },
      { liabilities: [{ act: 'fraud', stage: 'charged' }], episodes: [{ forms: ['forced-labour'] }] },
    ],
  },
  check({ act }, { report }, { episodes = [] }) {
    const fitting = formsOf[act];
    if (!fitting || episodes.length === 0 || episodes.some(({ forms }) => forms === undefined)) return;
    const told = episodes.some(({ forms = [], intendedForms = [] }) =>
      fitting.some((form) => forms.includes(form) || intendedForms.includes(form)),
    );
    if (!told) report(['act']);
  },
});
