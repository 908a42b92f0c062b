import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** A donor gives for a time in which the programme does not run. */
export const contributionOutsideProgramme = defineRule({
  id: 'THB-PLN-007',
  record: 'programme',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0, programme',
  summary: 'A donor gives for a time in which the programme does not run.',
  rationale: 'One of the two periods is wrong, or the money belongs to another programme.',
  examples: {
    valid: [
      {
        title: 'Project',
        kind: 'project',
        status: 'ongoing',
        from: '2022',
        until: '2024',
        contributions: [{ donor: 'xx:o1', from: '2021-06', until: '2022-06' }],
        missing: { buildsOn: 'not-applicable' },
      },
    ],
    invalid: [
      {
        title: 'Project',
        kind: 'project',
        status: 'ongoing',
        from: '2022',
        until: '2024',
        contributions: [{ donor: 'xx:o1', until: '2021' }],
        missing: { buildsOn: 'not-applicable' },
      },
    ],
  },
  check({ from, until, contributions = [] }, { report }) {
    for (const [index, contribution] of contributions.entries()) {
      const outside = certainlyBefore(contribution.until, from) || certainlyBefore(until, contribution.from);
      if (outside) report(['contributions', index]);
    }
  },
});
