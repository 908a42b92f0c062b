import type { PlanOfAction } from '@openthb/core';
import type { Chapter } from './chapter.js';
import { defineReport } from './define-report.js';
import { activities } from './plan/activities.js';
import { evaluations } from './plan/evaluations.js';
import { late } from './plan/late.js';
import { lightsByArea, lightsByOwner } from './plan/lights-by.js';
import { noPlan } from './plan/no-plan.js';
import { spending } from './plan/spending.js';
import { targets } from './plan/targets.js';

/** How far each plan of action has come: what is late and who owns it, what was spent, what was reached. */
export const planMonitor = defineReport({
  id: 'plan-monitor',
  title: 'Plans of action: how far they have come',
  question: 'What is done, what is late, and who must see to it?',
  records: ['plan-of-action', 'organization'],
  chapters: (response) => {
    const plans = response['plan-of-action'];
    return plans.length === 0 ? [noPlan] : plans.map(chapterOf);
  },
});

const sections = [activities, late, lightsByArea, lightsByOwner, spending, targets, evaluations];

function chapterOf(plan: PlanOfAction): Chapter {
  return { title: { own: plan.title, country: plan.country }, sections: sections.map((section) => section(plan)) };
}
