import { defineRule } from '../define-rule.js';
import { unexplained } from '../unexplained.js';

/** An adopted plan of a country has no coordinator. */
export const planWithoutCoordinator = defineRule({
  id: 'THB-PLN-025',
  record: 'plan-of-action',
  class: 'validity',
  severity: 'warning',
  source: 'Palermo Anti-Trafficking Declaration of South Eastern Europe (2000)',
  summary: 'An adopted plan of a country has no coordinator.',
  rationale: 'Somebody must see to it that the plan is carried out, and be there to be asked.',
  examples: {
    valid: [
      { title: 'Plan', scope: 'general', status: 'adopted', adoptedOn: '2021', country: 'AL', coordinator: 'xx:o1' },
      {
        title: 'Plan',
        scope: 'general',
        status: 'adopted',
        adoptedOn: '2021',
        country: 'AL',
        missing: { coordinator: 'withheld' },
      },
      { title: 'Plan', scope: 'general', status: 'adopted', adoptedOn: '2021' },
      { title: 'Plan', scope: 'general', status: 'draft', country: 'AL' },
    ],
    invalid: [{ title: 'Plan', scope: 'general', status: 'adopted', adoptedOn: '2021', country: 'AL' }],
  },
  check(plan, { report }) {
    const national = plan.status === 'adopted' && plan.country !== undefined;
    if (national && unexplained(plan, 'coordinator')) report(['coordinator']);
  },
});
