import { defineRule } from '../define-rule.js';
import { unexplained } from '../unexplained.js';

/** A programme is completed, and says neither whom it reached nor what came of it. */
export const completedWithoutResults = defineRule({
  id: 'THB-PLN-005',
  record: 'programme',
  class: 'validity',
  severity: 'warning',
  source: 'ICMPD, Monitoring and Evaluation Handbook for National Action Plans (2010)',
  summary: 'A programme is completed, and says neither whom it reached nor what came of it.',
  rationale: 'Donors and plans build on results. Give one of the two, or the reason in `missing`.',
  examples: {
    valid: [
      { title: 'Project', kind: 'project', status: 'completed', reached: 40, missing: { buildsOn: 'not-applicable' } },
      {
        title: 'Project',
        kind: 'project',
        status: 'completed',
        missing: { results: 'not-collected', buildsOn: 'not-applicable' },
      },
      { title: 'Project', kind: 'project', status: 'ongoing', missing: { buildsOn: 'not-applicable' } },
    ],
    invalid: [{ title: 'Project', kind: 'project', status: 'completed', missing: { buildsOn: 'not-applicable' } }],
  },
  check(programme, { report }) {
    const silent = unexplained(programme, 'results') && unexplained(programme, 'reached');
    if (programme.status === 'completed' && silent) report(['status']);
  },
});
