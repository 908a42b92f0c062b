import { defineRule } from '../define-rule.js';

/** A programme is said to build on itself. */
export const programmeBuildsOnItself = defineRule({
  id: 'THB-PLN-008',
  record: 'programme',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, programme',
  summary: 'A programme is said to build on itself.',
  rationale: 'Name what was there before, or say in `missing` that nothing was.',
  examples: {
    valid: [{ title: 'Project', kind: 'project', status: 'ongoing', buildsOn: ['xx:r0'] }],
    invalid: [{ title: 'Project', kind: 'project', status: 'ongoing', buildsOn: ['xx:example'] }],
  },
  check({ id, buildsOn = [] }, { report }) {
    const index = buildsOn.indexOf(id);
    if (index !== -1) report(['buildsOn', index]);
  },
});
