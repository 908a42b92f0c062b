import { defineRule } from '../define-rule.js';

/** An evaluation by the coordinator of the plan is said to be independent. */
export const evaluatedByCoordinator = defineRule({
  id: 'THB-PLN-027',
  record: 'plan-of-action',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, plan of action',
  summary: 'An evaluation by the coordinator of the plan is said to be independent.',
  rationale: 'Independent is who has no part in the plan.',
  examples: {
    valid: [
      {
        title: 'Plan',
        scope: 'general',
        status: 'adopted',
        adoptedOn: '2021',
        coordinator: 'xx:o1',
        evaluations: [{ kind: 'evaluation', on: '2023', by: 'xx:o2', independent: true }],
      },
      {
        title: 'Plan',
        scope: 'general',
        status: 'adopted',
        adoptedOn: '2021',
        coordinator: 'xx:o1',
        evaluations: [{ kind: 'monitoring', on: '2023', by: 'xx:o1', independent: false }],
      },
      {
        title: 'Plan',
        scope: 'general',
        status: 'adopted',
        adoptedOn: '2021',
        evaluations: [{ kind: 'evaluation', on: '2023', independent: true }],
      },
    ],
    invalid: [
      {
        title: 'Plan',
        scope: 'general',
        status: 'adopted',
        adoptedOn: '2021',
        coordinator: 'xx:o1',
        evaluations: [{ kind: 'evaluation', on: '2023', by: 'xx:o1', independent: true }],
      },
    ],
  },
  check({ coordinator, evaluations = [] }, { report }) {
    for (const [index, { by, independent }] of evaluations.entries()) {
      if (independent && by !== undefined && by === coordinator) report(['evaluations', index, 'independent']);
    }
  },
});
