import { planArea, type PlanOfAction } from '@openthb/core';
import { partOfWhole } from '../../pictures/part-of-whole.js';
import type { ListSection } from '../chapter.js';
import { sumOf } from './amount.js';
import { planLines } from './plan-lines.js';

/** Money set aside and spent, by part of the response and currency. */
export function spending(plan: PlanOfAction): ListSection {
  return {
    title: 'Money set aside and spent',
    picture: partOfWhole({ name: 'name', part: 'spent', whole: 'budget' }),
    list({ response, asOf, speaker }) {
      const lines = planLines(plan, response.organization, asOf);
      const currencies = [...new Set(lines.flatMap(({ activity: { budget } }) => budget?.currency ?? []))];
      const areas = [...new Set(lines.map(({ area }) => area))];
      const sums = currencies.flatMap((currency) =>
        areas.map((area) => {
          const own = lines.filter((line) => line.area === area).map(({ activity }) => activity);
          const budgeted = own.filter(({ budget }) => budget?.currency === currency);
          const budget = sumOf(
            own.map((one) => one.budget),
            currency,
          );
          const spent = sumOf(
            budgeted.map((one) => one.spent),
            currency,
          );
          const part = area === undefined ? speaker.say('unknown') : speaker.label(planArea, area);
          return {
            name: `${part} (${currency})`,
            currency,
            budget,
            spent,
            share: budget === 0 ? null : speaker.percent(spent / budget),
            without: own.length - own.filter((one) => one.budget).length,
          };
        }),
      );
      return {
        columns: [
          { id: 'name', title: 'part of the response' },
          { id: 'budget', title: 'set aside', kind: 'number' },
          { id: 'spent', title: 'spent', kind: 'number' },
          { id: 'share', title: 'share spent', kind: 'number' },
          { id: 'without', title: 'activities without a budget', kind: 'number' },
        ],
        lines: sums.filter(({ budget }) => budget > 0),
        none: 'The plan sets no money aside.',
        source: 'the plan of action and the reports on it',
        caveats: ['Only what is spent in the currency of the budget is set against it.'],
      };
    },
  };
}
