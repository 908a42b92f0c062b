import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** The status of a programme does not fit its days. */
export const programmeStatusAgainstDates = defineRule({
  id: 'THB-PLN-028',
  record: 'programme',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0, programme',
  summary: 'The status of a programme does not fit its days.',
  rationale:
    'What has not begun lies ahead, what is ongoing has no last day behind it, what is completed none before it.',
  examples: {
    valid: [
      { title: 'Project', kind: 'project', buildsOn: ['xx:r0'], status: 'ongoing', from: '2023', until: '2024-06' },
      { title: 'Project', kind: 'project', buildsOn: ['xx:r0'], status: 'completed', until: '2024' },
      { title: 'Project', kind: 'project', buildsOn: ['xx:r0'], status: 'not-started', from: '2024' },
      { title: 'Project', kind: 'project', buildsOn: ['xx:r0'], status: 'cancelled', until: '2023' },
      { title: 'Project', kind: 'project', buildsOn: ['xx:r0'], status: 'delayed', until: '2023' },
    ],
    invalid: [
      { title: 'Project', kind: 'project', buildsOn: ['xx:r0'], status: 'ongoing', until: '2024-05' },
      { title: 'Project', kind: 'project', buildsOn: ['xx:r0'], status: 'completed', until: '2024-07' },
      { title: 'Project', kind: 'project', buildsOn: ['xx:r0'], status: 'not-started', from: '2024-05' },
      { title: 'Project', kind: 'project', buildsOn: ['xx:r0'], status: 'ongoing', from: '2024-07' },
    ],
  },
  check({ status, from, until }, { asOf, report }) {
    const over = certainlyBefore(until, asOf);
    const begun = certainlyBefore(from, asOf);
    const wrong =
      (status === 'ongoing' && (over || certainlyBefore(asOf, from))) ||
      (status === 'completed' && certainlyBefore(asOf, until)) ||
      (status === 'not-started' && (begun || over));
    if (wrong) report(['status']);
  },
});
