import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';
import { outOfOrder } from '../out-of-order.js';

/** Reports on a programme are not in the order of their days, or one is of a day that has not come. */
export const programmeProgressOrder = defineRule({
  id: 'THB-CHR-030',
  record: 'programme',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, programme',
  summary: 'Reports on a programme are not in the order of their days, or one is of a day that has not come.',
  rationale:
    'Histories run from the oldest to the newest; the last one stands. Partial dates are judged only where certain.',
  examples: {
    valid: [
      {
        title: 'Project',
        kind: 'project',
        status: 'ongoing',
        buildsOn: ['xx:r0'],
        progress: [
          { on: '2023-05', status: 'ongoing' },
          { on: '2023', status: 'ongoing' },
        ],
      },
    ],
    invalid: [
      {
        title: 'Project',
        kind: 'project',
        status: 'ongoing',
        buildsOn: ['xx:r0'],
        progress: [
          { on: '2023-05', status: 'ongoing' },
          { on: '2022', status: 'ongoing' },
        ],
      },
      {
        title: 'Project',
        kind: 'project',
        status: 'ongoing',
        buildsOn: ['xx:r0'],
        progress: [{ on: '2024-07', status: 'ongoing' }],
      },
    ],
  },
  check({ progress = [] }, { asOf, report }) {
    const wrong = new Set(outOfOrder(progress));
    for (const [index, { on }] of progress.entries()) {
      if (wrong.has(index) || certainlyBefore(asOf, on)) report(['progress', index, 'on']);
    }
  },
});
