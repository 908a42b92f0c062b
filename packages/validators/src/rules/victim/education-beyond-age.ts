import type { Education } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** The age below which nobody has completed a level, with some years to spare for those who were early. */
const youngestWith: Readonly<Partial<Record<Education, number>>> = {
  'lower-secondary': 9,
  'upper-secondary': 13,
  'post-secondary-non-tertiary': 14,
  'short-cycle-tertiary': 15,
  bachelor: 16,
  master: 17,
  doctoral: 18,
};

/** The education of a person is higher than anybody of that age has completed. */
export const educationBeyondAge = defineRule({
  id: 'THB-COH-028',
  record: 'victim',
  of: 'education',
  class: 'validity',
  severity: 'warning',
  source: 'ISCED 2011',
  summary: 'The education of a person is higher than anybody of that age has completed.',
  rationale: 'One of the two was mistyped: the age, or the level of education.',
  examples: {
    valid: [
      { ageClaims: [{ at: 'registration', atLeast: 15, atMost: 17 }], education: 'lower-secondary' },
      { ageClaims: [{ at: 'registration', atMost: 17 }], education: 'bachelor' },
      { ageClaims: [{ at: 'entry', atMost: 12 }], education: 'master' },
      { education: 'master' },
      { ageClaims: [{ at: 'registration', atMost: 16 }], education: 'bachelor' },
    ],
    invalid: [
      { ageClaims: [{ at: 'registration', atMost: 15 }], education: 'bachelor' },
      { ageClaims: [{ at: 'registration', atLeast: 9, atMost: 12 }], education: 'upper-secondary' },
      { ageClaims: [{ at: 'registration', atMost: 8 }], education: 'lower-secondary' },
    ],
  },
  check(education, { report }, { ageClaims = [] }) {
    const youngest = youngestWith[education];
    if (youngest === undefined) return;
    const younger = ageClaims.some(
      ({ at, atMost }) => at === 'registration' && atMost !== undefined && atMost < youngest,
    );
    if (younger) report([]);
  },
});
