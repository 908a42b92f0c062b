import { english } from '../reports/english.js';
import { definePicture, type Picture } from './define-picture.js';
import { colours, draw } from './draw.js';
import { labelsIn, pointsOf } from './points.js';

/** A year in which something changed, after which figures may not be comparable with those before. */
export interface Break {
  readonly year: string;
  readonly text: string;
}

/** A line through the years, that ends where a figure is not there; years of a break have a line across. */
export const series = definePicture(seriesWithBreaks([]));

/** The same, with breaks. */
export function seriesWithBreaks(breaks: readonly Break[]): Picture {
  return {
    id: 'series',
    draw(table, speaker = english) {
      const years = labelsIn(table, 'year');
      const points = pointsOf(table, speaker);
      // Where years are pooled, a break stands in the period that it falls in.
      const periodOf = (year: string) => years.find((label) => label.slice(0, 4) <= year && year <= label.slice(-4));
      const shown = breaks.flatMap(({ year, text }) => {
        const period = periodOf(year);
        const told = breaks.length > 2 ? year : `${year}: ${text}`.slice(0, 60);
        return period === undefined ? [] : [{ year: period, text: told }];
      });
      const x = {
        field: 'year',
        type: 'ordinal',
        sort: years,
        scale: { domain: years },
        axis: { title: null, labelAngle: 0 },
      } as const;
      const share = table.measure.startsWith('share');
      const y = {
        field: 'value',
        type: 'quantitative',
        scale: { domainMin: 0 },
        axis: { title: speaker.tell(table.measure), tickCount: 5, ...(share && { format: '.0%' }) },
      } as const;
      return draw({
        width: 600,
        height: 260,
        layer: [
          {
            data: { values: shown },
            mark: { type: 'rule', color: colours.ink, strokeDash: [4, 3] },
            encoding: { x },
          },
          {
            data: { values: shown },
            mark: { type: 'text', baseline: 'bottom', fontSize: 10 },
            encoding: { x, y: { value: -4 }, text: { field: 'text' } },
          },
          {
            data: { values: [...points] },
            mark: {
              type: 'line',
              color: colours.series[0],
              point: { color: colours.series[0], size: 60 },
              invalid: 'break-paths-show-domains',
            },
            encoding: { x, y },
          },
          {
            data: { values: points.filter(({ value }) => value !== null) },
            mark: { type: 'text', dy: -12 },
            encoding: { x, y, text: { field: 'text' } },
          },
          {
            data: { values: points.filter(({ value }) => value === null) },
            mark: { type: 'text', angle: 270, align: 'left', dx: 4, fontStyle: 'italic' },
            encoding: { x, y: { datum: 0 }, text: { field: 'text' } },
          },
        ],
      });
    },
  };
}
