import { english } from '../reports/english.js';
import { definePicture } from './define-picture.js';
import { colours, draw, haloed } from './draw.js';
import { named, namesAxis } from './names-axis.js';
import { labelsIn, pointsOf } from './points.js';

/** The codes that stand to the left and to the right; others are in the table behind. */
const SIDES = ['female', 'male'] as const;

/** For each code of the first dimension a bar to the left and one to the right, for the two sexes of the second. */
export const pyramid = definePicture({
  id: 'pyramid',
  draws: ({ at, value }, { dimensions }) => value !== null && SIDES.some((side) => at[dimensions[1]!.id] === side),
  draw(table, speaker = english) {
    const [rows, sides] = table.dimensions as [(typeof table.dimensions)[0], (typeof table.dimensions)[0]];
    const sideLabels = SIDES.flatMap((code) => sides.labels[code] ?? []);
    const bars = pointsOf(table, speaker).flatMap((point) => {
      const side = sideLabels.indexOf(String(point[sides.id]));
      if (side < 0) return [];
      const sign = side === 0 ? -1 : 1;
      return [
        {
          row: named(String(point[rows.id])),
          side: point[sides.id],
          value: sign * (point.value ?? 0),
          text: point.text,
          sign,
        },
      ];
    });
    const most = Math.max(1, ...bars.map(({ value }) => Math.abs(value)));
    const ends = [-most * 1.2, most * 1.2];
    const y = {
      field: 'row',
      type: 'nominal',
      sort: labelsIn(table, rows.id).map((label) => named(label)),
      axis: { ...namesAxis, offset: 12 },
    } as const;
    const x = {
      field: 'value',
      type: 'quantitative',
      scale: { domain: ends, nice: false },
      axis: {
        title: speaker.tell(table.measure),
        labelExpr: "format(abs(datum.value), ',')",
        tickCount: 6,
        tickMinStep: 1,
      },
    } as const;
    return draw(
      {
        width: 460,
        height: { step: 38 },
        data: { values: bars },
        layer: [
          {
            mark: { type: 'bar', height: 24 },
            encoding: {
              y,
              x,
              color: {
                field: 'side',
                type: 'nominal',
                scale: { domain: sideLabels, range: [colours.series[1], colours.series[0]] },
              },
            },
          },
          {
            mark: { type: 'text', align: 'right', dx: -5, ...haloed },
            encoding: { y, x, text: { field: 'text' } },
            transform: [{ filter: 'datum.sign < 0' }],
          },
          {
            mark: { type: 'text', align: 'left', dx: 5, ...haloed },
            encoding: { y, x, text: { field: 'text' } },
            transform: [{ filter: 'datum.sign > 0' }],
          },
        ],
      },
      speaker,
    );
  },
});
