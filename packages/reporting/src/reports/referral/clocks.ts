import { type Urgency, urgency as urgencies } from '@openthb/core';
import { urgency } from '../../dimensions/urgency.js';
import { daysToAnswer } from '../../indicators/days-to-answer.js';
import type { ListSection } from '../chapter.js';
import { figureText } from '../figure-text.js';
import type { Light } from '../light.js';

/** Within how many days an answer is asked for; where hours are asked for, the day itself. */
const asked: Readonly<Partial<Record<Urgency, number>>> = {
  'one-hour': 0,
  'three-hours': 0,
  'one-day': 1,
  'three-days': 3,
};

/** What was asked for, and how long it takes. */
export const clocks: ListSection = {
  title: 'Whether answers come as soon as they are asked for',
  requests: [{ indicator: daysToAnswer, by: [urgency] }],
  list({ speaker }, [table]) {
    const rows = table!.rows.filter(({ at }) => urgencies.codes.includes(at['urgency'] as Urgency));
    return {
      columns: [
        { id: 'urgency', title: 'asked for' },
        { id: 'days', title: 'days until half were answered', kind: 'number' },
        { id: 'light', title: 'how it stands', kind: 'light' },
      ],
      lines: rows.map((row) => ({
        urgency: speaker.label(urgencies, row.at['urgency']!),
        days: figureText(row, table!, speaker),
        light: lightOf(row.value, asked[row.at['urgency'] as Urgency]),
      })),
      none: 'There are no referrals.',
      source: 'the referrals, as they stood on the day',
      caveats: ['Met means that half of them were answered in the time; the other half waited longer.'],
    };
  },
};

function lightOf(days: number | null, limit: number | undefined): Light {
  if (limit === undefined) return 'not-applicable';
  if (days === null) return 'no-information';
  return days <= limit ? 'met' : 'not-met';
}
