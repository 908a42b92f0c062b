import { firstDay, lastDay } from '@openthb/core';
import { isLight, lights, lightsInOrder } from '../reports/light.js';
import type { Cell } from '../reports/listing.js';
import { defineListPicture } from './define-list-picture.js';
import { colours, draw, haloed } from './draw.js';
import { named, namesAxis } from './names-axis.js';

const DAY = 86_400_000;

/**
 * A bar for each line from its first to its last day, with the sign and word of its light behind it; a line through all
 * of them is the day that is spoken of. Columns: `activity`, `from`, `until`, `light`, `asOf`.
 */
export const gantt = defineListPicture({
  id: 'gantt',
  draws: ({ from, until, light }) => isDay(from) && isDay(until) && isLight(light),
  draw({ lines }, speaker) {
    const bars = lines.flatMap(({ activity, from, until, light }) => {
      if (!isDay(from) || !isDay(until) || !isLight(light)) return [];
      const { sign, words } = lights[light];
      const text = `${sign} ${speaker.say(words)}`;
      return [
        { activity: named(activity), from: firstDay(from) * DAY, until: (lastDay(until) + 1) * DAY, light, text },
      ];
    });
    const asOf = lines[0]?.['asOf'];
    const today = isDay(asOf) ? [{ on: firstDay(asOf) * DAY, text: asOf }] : [];
    const shown = lightsInOrder.filter((light) => bars.some((bar) => bar.light === light));
    const days = { type: 'temporal', scale: { type: 'utc', nice: 'year' } } as const;
    return draw({
      width: 460,
      height: { step: 34 },
      layer: [
        {
          data: { values: bars },
          mark: { type: 'bar', height: 15, cornerRadius: 2 },
          encoding: {
            y: { field: 'activity', type: 'nominal', sort: null, axis: namesAxis },
            x: { field: 'from', ...days, axis: { title: null, format: '%Y', tickCount: 'year' } },
            x2: { field: 'until' },
            color: {
              field: 'light',
              type: 'nominal',
              scale: { domain: shown, range: shown.map((light) => lights[light].colour) },
              legend: null,
            },
          },
        },
        {
          data: { values: bars },
          mark: { type: 'text', align: 'left', dx: 5, ...haloed },
          encoding: {
            y: { field: 'activity', type: 'nominal', sort: null },
            x: { field: 'until', ...days },
            text: { field: 'text' },
          },
        },
        {
          data: { values: today },
          mark: { type: 'rule', color: colours.ink, strokeDash: [4, 3] },
          encoding: { x: { field: 'on', ...days } },
        },
        {
          data: { values: today },
          mark: { type: 'text', align: 'right', dx: -4, dy: -7, baseline: 'bottom' },
          encoding: { x: { field: 'on', ...days }, y: { value: 0 }, text: { field: 'text' } },
        },
      ],
    });
  },
});

function isDay(cell: Cell | undefined): cell is string {
  return typeof cell === 'string';
}
