import { defineRule } from '../define-rule.js';
import { unexplained } from '../unexplained.js';

/** A plan has ended, and nobody is recorded to have looked at what came of it. */
export const planNeverEvaluated = defineRule({
  id: 'THB-PLN-023',
  record: 'plan-of-action',
  class: 'validity',
  severity: 'info',
  source: 'ICMPD, Monitoring and Evaluation Handbook for National Action Plans (2010)',
  summary: 'A plan has ended, and nobody is recorded to have looked at what came of it.',
  rationale: 'What was learnt goes into the next plan: record the evaluation, or say in `missing` why there is none.',
  examples: {
    valid: [
      { title: 'Plan', scope: 'general', status: 'ended', evaluations: [{ kind: 'evaluation', on: '2023' }] },
      { title: 'Plan', scope: 'general', status: 'ended', missing: { evaluations: 'unknown' } },
      { title: 'Plan', scope: 'general', status: 'adopted' },
    ],
    invalid: [{ title: 'Plan', scope: 'general', status: 'ended' }],
  },
  check(plan, { report }) {
    if (plan.status === 'ended' && unexplained(plan, 'evaluations')) report(['evaluations']);
  },
});
