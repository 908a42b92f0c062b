import type { PlanIndicator, PlanOfAction } from '@openthb/core';
import { partOfWhole } from '../../pictures/part-of-whole.js';
import type { ListSection } from '../chapter.js';
import type { Light } from '../light.js';
import { tenThousandths } from './amount.js';
import { type PlanLine, planLines } from './plan-lines.js';

/** What was to be reached, and what was. */
export function targets(plan: PlanOfAction): ListSection {
  return {
    title: 'Targets against what was reached',
    words: 'The whole bar is the way from the baseline to the target.',
    picture: partOfWhole({ name: 'name', part: 'reached', whole: 'all', text: 'text' }),
    list({ response, asOf, speaker }) {
      const lines = planLines(plan, response.organization, asOf);
      const measured = lines.flatMap((line) => (line.activity.indicators ?? []).map((one) => ({ line, one })));
      return {
        columns: [
          { id: 'name', title: 'activity' },
          { id: 'measure', title: 'what is measured' },
          { id: 'baseline', title: 'baseline', kind: 'number' },
          { id: 'target', title: 'target', kind: 'number' },
          { id: 'actual', title: 'reached', kind: 'number' },
          { id: 'actualOn', title: 'measured on' },
          { id: 'light', title: 'how it stands', kind: 'light' },
        ],
        lines: measured.map(({ line, one }) => {
          const reached = partReached(one);
          return {
            name: line.name,
            measure: one.title,
            baseline: numberOf(one.baseline),
            target: numberOf(one.target),
            actual: numberOf(one.actual),
            actualOn: one.actualOn ?? null,
            light: targetLight(one, line, reached),
            reached,
            all: reached === null ? null : 1,
            text: reached === null ? null : speaker.percent(reached),
          };
        }),
        none: 'The plan sets no target.',
        source: 'the plan of action and the reports on it',
      };
    },
  };
}

/** Which part of the way from the baseline to the target is gone; null where it is not known, or there is no way. */
function partReached({ baseline = '0', target, actual }: PlanIndicator): number | null {
  if (target === undefined || actual === undefined) return null;
  const way = tenThousandths(target) - tenThousandths(baseline);
  return way === 0 ? null : (tenThousandths(actual) - tenThousandths(baseline)) / way;
}

function targetLight({ target, actual }: PlanIndicator, { light }: PlanLine, reached: number | null): Light {
  if (target === undefined || actual === undefined) return 'no-information';
  if (target === actual || (reached !== null && reached >= 1)) return 'met';
  if (light === 'cancelled') return 'cancelled';
  // Of what is over, a target that was not reached is missed; of what goes on, it is still open.
  return light === 'done' || light === 'late' ? 'not-met' : 'on-course';
}

function numberOf(decimal: string | undefined): number | null {
  return decimal === undefined ? null : Number(decimal);
}
