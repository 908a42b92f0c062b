import { defineRule } from '../define-rule.js';
import { unexplained } from '../unexplained.js';
import { planWith } from './plan-with.js';

/** An adopted plan has no goals. */
export const planWithoutGoals = defineRule({
  id: 'THB-PLN-022',
  record: 'plan-of-action',
  class: 'validity',
  severity: 'warning',
  source: 'ICMPD, Monitoring and Evaluation Handbook for National Action Plans (2010)',
  summary: 'An adopted plan has no goals.',
  rationale: 'Without goals and activities nobody can follow what became of it.',
  examples: {
    valid: [
      planWith({ title: 'Activity', owner: 'xx:o1' }),
      { title: 'Plan', scope: 'general', status: 'adopted', adoptedOn: '2021', missing: { goals: 'withheld' } },
      { title: 'Plan', scope: 'general', status: 'draft' },
    ],
    invalid: [{ title: 'Plan', scope: 'general', status: 'adopted', adoptedOn: '2021' }],
  },
  check(plan, { report }) {
    if (plan.status === 'adopted' && unexplained(plan, 'goals')) report(['goals']);
  },
});
