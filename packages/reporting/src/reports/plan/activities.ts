import type { PlanOfAction } from '@openthb/core';
import { gantt } from '../../pictures/gantt.js';
import type { ListSection } from '../chapter.js';
import { ownerText, planLines } from './plan-lines.js';

/** When everything in a plan is to be done, and how it stands. */
export function activities(plan: PlanOfAction): ListSection {
  return {
    title: 'All activities',
    words: 'How each stands follows from its dates and from what was reported of it up to the day.',
    picture: gantt,
    list({ response, asOf, speaker }) {
      const lines = planLines(plan, response.organization, asOf);
      const count = (wanted: string) => speaker.number(lines.filter(({ light }) => light === wanted).length);
      return {
        columns: [
          { id: 'activity', title: 'activity' },
          { id: 'owner', title: 'owner' },
          { id: 'from', title: 'from' },
          { id: 'until', title: 'until' },
          { id: 'light', title: 'how it stands', kind: 'light' },
          { id: 'why', title: 'why' },
          { id: 'reportedOn', title: 'last report' },
        ],
        lines: lines.map((line) => ({
          activity: line.name,
          owner: ownerText(line, speaker),
          from: line.activity.from ?? null,
          until: line.activity.until ?? null,
          light: line.light,
          why: speaker.say(line.why),
          reportedOn: line.reportedOn ?? null,
          asOf,
        })),
        none: 'The plan names no activity.',
        source: 'the plan of action and the reports on it',
        keys: [
          { value: speaker.number(lines.length), words: 'activities' },
          { value: count('late'), words: 'of them late' },
          { value: count('at-risk'), words: 'of them at risk' },
          { value: count('done'), words: 'of them done' },
        ],
      };
    },
  };
}
