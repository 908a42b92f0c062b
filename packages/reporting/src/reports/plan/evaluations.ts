import { evaluationKind, fulfilment, type PlanOfAction } from '@openthb/core';
import type { ListSection } from '../chapter.js';

/** What was found when somebody looked at a plan as a whole. */
export function evaluations(plan: PlanOfAction): ListSection {
  return {
    title: 'Evaluations',
    list: ({ response, speaker }) => ({
      columns: [
        { id: 'on', title: 'date' },
        { id: 'kind', title: 'kind' },
        { id: 'by', title: 'by whom' },
        { id: 'independent', title: 'independent' },
        { id: 'fulfilment', title: 'found to be done' },
        { id: 'recommendations', title: 'recommendations' },
      ],
      lines: (plan.evaluations ?? []).map((one) => ({
        on: one.on,
        kind: speaker.label(evaluationKind, one.kind),
        by: response.organization.find(({ id }) => id === one.by)?.name ?? null,
        independent: one.independent === undefined ? null : speaker.say(one.independent ? 'yes' : 'no'),
        fulfilment: one.fulfilment === undefined ? null : speaker.label(fulfilment, one.fulfilment),
        recommendations: one.recommendations?.join('; ') ?? null,
      })),
      none: 'Nobody has evaluated the plan, as far as the records say.',
      source: 'the plan of action and the reports on it',
    }),
  };
}
