import type { PlanOfAction } from '@openthb/core';
import type { ListSection } from '../chapter.js';
import { ownerText, planLines } from './plan-lines.js';

/** What is late or about to be, the latest first, with who must see to it. */
export function late(plan: PlanOfAction): ListSection {
  return {
    title: 'What is late, and who owns it',
    list({ response, asOf, speaker }) {
      const lines = planLines(plan, response.organization, asOf)
        .filter(({ light }) => light === 'late' || light === 'at-risk')
        .toSorted((a, b) => (b.daysLate ?? -1) - (a.daysLate ?? -1));
      return {
        columns: [
          { id: 'light', title: 'how it stands', kind: 'light' },
          { id: 'activity', title: 'activity' },
          { id: 'owner', title: 'owner' },
          { id: 'until', title: 'until' },
          { id: 'days', title: 'days late, at least', kind: 'number' },
          { id: 'why', title: 'why' },
        ],
        lines: lines.map((line) => ({
          light: line.light,
          activity: line.name,
          owner: ownerText(line, speaker),
          until: line.activity.until ?? null,
          days: line.daysLate ?? null,
          why: speaker.say(line.why),
        })),
        none: 'Nothing is late.',
        source: 'the plan of action and the reports on it',
      };
    },
  };
}
