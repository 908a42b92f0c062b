import { firstDay, lastDay } from '@openthb/core';
import type { Cell } from '../reports/listing.js';
import { defineListPicture } from './define-list-picture.js';
import { colours, draw, haloed } from './draw.js';
import { axisOfTexts, named } from './names-axis.js';

const DAY = 86_400_000;

/** A mark for each line at its day, one below the other; a wide one where the day is not known. Columns: `on`, `title`, `kind`, `country`. */
export const timeline = defineListPicture({
  id: 'timeline',
  draws: ({ on }) => typeof on === 'string',
  draw({ lines }) {
    const marks = lines.flatMap(({ on, title, kind, country }, index) => {
      if (typeof on !== 'string') return [];
      const from = firstDay(on) * DAY;
      // So narrow a mark could not be seen.
      const until = Math.max((lastDay(on) + 1) * DAY, from + 40 * DAY);
      return [
        {
          row: `${index}`,
          name: named(title),
          from,
          until,
          text: [on, kind, short(country)].filter(Boolean).join('  '),
        },
      ];
    });
    const names = Object.fromEntries(marks.map(({ row, name }) => [row, name]));
    const y = {
      field: 'row',
      type: 'nominal',
      sort: null,
      axis: axisOfTexts(names),
    } as const;
    const days = { type: 'temporal', scale: { type: 'utc', nice: 'year' } } as const;
    return draw({
      width: 400,
      height: { step: 36 },
      data: { values: marks },
      layer: [
        {
          mark: { type: 'bar', height: 12, cornerRadius: 6, color: colours.series[0] },
          encoding: {
            y,
            x: { field: 'from', ...days, axis: { title: null, format: '%Y', tickCount: 'year', labelOverlap: true } },
            x2: { field: 'until' },
          },
        },
        {
          mark: { type: 'text', align: 'left', dx: 6, ...haloed },
          encoding: { y, x: { field: 'until', ...days }, text: { field: 'text' } },
        },
      ],
    });
  },
});

/** So many countries are told beside a mark; of more how many more they are. */
const TOLD = 5;

function short(countries: Cell | undefined): string {
  const all = typeof countries === 'string' ? countries.split(', ') : [];
  return all.length <= TOLD + 1 ? all.join(', ') : `${all.slice(0, TOLD).join(', ')} (+${all.length - TOLD})`;
}
