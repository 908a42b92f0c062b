import type { Table } from '@openthb/core';
import { english } from '../reports/english.js';
import type { Speaker } from '../reports/speaker.js';
import { definePicture } from './define-picture.js';
import { colours, draw } from './draw.js';
import { pointsOf } from './points.js';

/** As many flows are drawn; all are in the table behind. */
const DRAWN = 15;

/** A flow, with the places where it leaves and arrives. */
interface Flow {
  readonly from: string;
  readonly to: string;
  readonly value: number;
  readonly leaves: number;
  readonly arrives: number;
}

/** The largest flows from the codes of the first dimension to those of the second, as thick as they are large. */
export const flows = definePicture({
  id: 'flows',
  draws: ({ value }) => value !== null && value > 0,
  draw(table, speaker = english) {
    const largest = largestOf(table, speaker);
    const drawn = placed(largest);
    const ends = [...endsOf(largest, 'from', 0), ...endsOf(largest, 'to', 1)];
    const most = Math.max(1, ...largest.map(({ value }) => value));
    const place = (field: string, domain = [0, 1]) => ({
      field,
      type: 'quantitative' as const,
      axis: null,
      scale: { domain },
    });
    const labels = (side: number, align: 'left' | 'right', dx: number) =>
      ({
        data: {
          values: ends
            .filter((end) => end.side === side)
            .map((end) => ({ ...end, text: `${end.name}  ${speaker.number(end.value)}` })),
        },
        mark: { type: 'text', align, dx, fontSize: 12 },
        encoding: { x: place('side'), y: place('at', [1, 0]), text: { field: 'text' } },
      }) as const;
    return draw(
      {
        width: 360,
        height: Math.max(120, 30 * Math.max(...[0, 1].map((side) => ends.filter((end) => end.side === side).length))),
        layer: [
          {
            data: { values: drawn.map((flow) => ({ ...flow, left: 0, right: 1 })) },
            mark: { type: 'rule', color: colours.series[0], opacity: 0.55, strokeCap: 'butt' },
            encoding: {
              x: place('left'),
              x2: { field: 'right' },
              y: place('leaves', [1, 0]),
              y2: { field: 'arrives' },
              size: {
                field: 'value',
                type: 'quantitative',
                scale: { domain: [0, most], range: [1, 18] },
                legend: null,
              },
            },
          },
          labels(0, 'right', -8),
          labels(1, 'left', 8),
        ],
      },
      speaker,
    );
  },
});

type Ends = Pick<Flow, 'from' | 'to' | 'value'>;

function largestOf(table: Table, speaker: Speaker): readonly Ends[] {
  const [from, to] = table.dimensions.map(({ id }) => id) as [string, string];
  return pointsOf(table, speaker)
    .flatMap((point) => (point.value ? [{ from: String(point[from]), to: String(point[to]), value: point.value }] : []))
    .toSorted((a, b) => b.value - a.value)
    .slice(0, DRAWN);
}

/** The names at one side, the largest first, with the place of each. */
function endsOf(flows: readonly Ends[], side: 'from' | 'to', index: number) {
  const sums = new Map<string, number>();
  for (const flow of flows) sums.set(flow[side], (sums.get(flow[side]) ?? 0) + flow.value);
  const sorted = [...sums].toSorted(([, a], [, b]) => b - a);
  return sorted.map(([name, value], at) => ({ name, value, side: index, at: (at + 0.5) / sorted.length }));
}

function placed(flows: readonly Ends[]): readonly Flow[] {
  const placesOf = (side: 'from' | 'to') => new Map(endsOf(flows, side, 0).map(({ name, at }) => [name, at]));
  const [left, right] = [placesOf('from'), placesOf('to')];
  return flows.map((flow) => ({ ...flow, leaves: left.get(flow.from)!, arrives: right.get(flow.to)! }));
}
