import { defineRule } from '../define-rule.js';

/** A donor gives to a programme twice for the same time. */
export const donorToldTwice = defineRule({
  id: 'THB-PLN-030',
  record: 'programme',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0, programme',
  summary: 'A donor gives to a programme twice for the same time.',
  rationale: 'Where it is one contribution it is counted twice; add them up, or say for which time each is.',
  examples: {
    valid: [
      {
        title: 'Project',
        kind: 'project',
        buildsOn: ['xx:r0'],
        status: 'ongoing',
        contributions: [
          { donor: 'xx:d1', from: '2021', until: '2021' },
          { donor: 'xx:d1', from: '2022', until: '2022' },
        ],
      },
      {
        title: 'Project',
        kind: 'project',
        buildsOn: ['xx:r0'],
        status: 'ongoing',
        contributions: [{ donor: 'xx:d1' }, { donor: 'xx:d2' }],
      },
    ],
    invalid: [
      {
        title: 'Project',
        kind: 'project',
        buildsOn: ['xx:r0'],
        status: 'ongoing',
        contributions: [{ donor: 'xx:d1' }, { donor: 'xx:d1' }],
      },
      {
        title: 'Project',
        kind: 'project',
        buildsOn: ['xx:r0'],
        status: 'ongoing',
        contributions: [
          { donor: 'xx:d1', from: '2021', until: '2022' },
          { donor: 'xx:d2' },
          { donor: 'xx:d1', from: '2021', until: '2022' },
        ],
      },
    ],
  },
  check({ contributions = [] }, { report }) {
    for (const [index, { donor, from, until }] of contributions.entries()) {
      const again = contributions
        .slice(0, index)
        .some((one) => one.donor === donor && one.from === from && one.until === until);
      if (again) report(['contributions', index]);
    }
  },
});
