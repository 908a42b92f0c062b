import { defineRule } from '../define-rule.js';
import { unexplained } from '../unexplained.js';

/** A programme does not say what it builds on. */
export const programmeWithoutForerunner = defineRule({
  id: 'THB-PLN-009',
  record: 'programme',
  class: 'validity',
  severity: 'info',
  source: 'OpenTHB 1.0, programme',
  summary: 'A programme does not say what it builds on.',
  rationale:
    'So that nobody begins again what is there: name earlier programmes, or say in `missing` that there were none.',
  examples: {
    valid: [
      { title: 'Project', kind: 'project', status: 'ongoing', buildsOn: ['xx:r0'] },
      { title: 'Project', kind: 'project', status: 'ongoing', missing: { buildsOn: 'not-applicable' } },
    ],
    invalid: [{ title: 'Project', kind: 'project', status: 'ongoing' }],
  },
  check(programme, { report }) {
    if (unexplained(programme, 'buildsOn')) report([]);
  },
});
