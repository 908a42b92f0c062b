import { year } from '../dimensions/year.js';
import { activitiesSetOut } from '../indicators/activities-set-out.js';
import { budgetPlanned } from '../indicators/budget-planned.js';
import { moneySpent } from '../indicators/money-spent.js';
import type { FigureSection } from './chapter.js';

/** What the plans set out to do in each year, for how much money, and what was spent of it. */
export const responseByYear: readonly FigureSection[] = [activitiesSetOut, budgetPlanned, moneySpent].map(
  (indicator) => ({ indicator, by: [year] }),
);
