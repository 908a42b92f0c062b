import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** A programme, or what a donor gives to it, ends before it begins. */
export const programmePeriodOrder = defineRule({
  id: 'THB-CHR-018',
  record: 'programme',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, programme',
  summary: 'A programme, or what a donor gives to it, ends before it begins.',
  rationale: 'Partial dates are judged only where certain.',
  examples: {
    valid: [
      {
        title: 'Project',
        kind: 'project',
        status: 'ongoing',
        from: '2023-03',
        until: '2023',
        missing: { buildsOn: 'not-applicable' },
      },
      {
        title: 'Project',
        kind: 'project',
        status: 'ongoing',
        buildsOn: ['xx:r0'],
        from: '2022',
        until: '2023',
        contributions: [{ donor: 'xx:d1', from: '2022', until: '2023' }],
      },
    ],
    invalid: [
      {
        title: 'Project',
        kind: 'project',
        status: 'ongoing',
        from: '2023-03',
        until: '2022',
        missing: { buildsOn: 'not-applicable' },
      },
      {
        title: 'Project',
        kind: 'project',
        status: 'ongoing',
        contributions: [{ donor: 'xx:o1', from: '2023', until: '2022' }],
        missing: { buildsOn: 'not-applicable' },
      },
    ],
  },
  check({ from, until, contributions = [] }, { report }) {
    if (certainlyBefore(until, from)) report(['until']);
    for (const [index, contribution] of contributions.entries()) {
      if (certainlyBefore(contribution.until, contribution.from)) report(['contributions', index, 'until']);
    }
  },
});
