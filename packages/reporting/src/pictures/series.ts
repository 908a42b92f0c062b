import { english } from '../reports/english.js';
import { definePicture, type Picture } from './define-picture.js';
import { colours, draw, haloed } from './draw.js';
import { labelsIn, pointsOf } from './points.js';
import { valueAxis } from './value-axis.js';

/** A year in which something changed, after which figures may not be comparable with those before. */
export interface Break {
  readonly year: string;
  readonly text: string;
}

/** So many breaks are told in words; of more only the years. */
const TOLD = 2;
/** So many letters of a break are shown. */
const LETTERS = 80;
/** Pixels above the picture, clear of the figures in it, and from one line to the next. */
const [ABOVE, LINE] = [24, 14];

/** A line through the years, that ends where a figure is not there; years of a break have a line across. */
export const series = definePicture(seriesWithBreaks([]));

/** The same, with breaks. */
export function seriesWithBreaks(breaks: readonly Break[]): Picture {
  return {
    id: 'series',
    draw(table, speaker = english) {
      const years = labelsIn(table, 'year');
      const points = pointsOf(table, speaker);
      const shown = placed(breaks, years);
      const x = {
        field: 'year',
        type: 'ordinal',
        sort: years,
        scale: { domain: years },
        axis: { title: null, labelAngle: 0 },
      } as const;
      const y = {
        field: 'value',
        type: 'quantitative',
        scale: { domainMin: 0 },
        axis: valueAxis(table, speaker),
      } as const;
      return draw(
        {
          width: 600,
          height: 260,
          layer: [
            {
              data: { values: shown },
              mark: { type: 'rule', color: colours.ink, strokeDash: [4, 3] },
              encoding: { x },
            },
            ...shown.map(
              (one) =>
                ({
                  data: { values: [one] },
                  mark: { type: 'text', baseline: 'bottom', fontSize: 10 },
                  encoding: { x, y: { value: one.height }, text: { field: 'text' } },
                }) as const,
            ),
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
              mark: { type: 'text', dy: -12, ...haloed },
              encoding: { x, y, text: { field: 'text' } },
            },
            {
              data: { values: points.filter(({ value }) => value === null) },
              mark: { type: 'text', angle: 270, align: 'left', dx: 4, fontStyle: 'italic', ...haloed },
              encoding: { x, y: { datum: 0 }, text: { field: 'text' } },
            },
          ],
        },
        speaker,
      );
    },
  };
}

/** Breaks with what is written above them, no two at the same place. */
function placed(breaks: readonly Break[], years: readonly string[]) {
  // Where years are pooled, a break stands in the period that it falls in.
  const periodOf = (year: string) => years.find((label) => label.slice(0, 4) <= year && year <= label.slice(-4));
  const found = breaks.flatMap((one) => {
    const period = periodOf(one.year);
    return period === undefined ? [] : [{ ...one, period }];
  });
  if (found.length <= TOLD) {
    return found.map(({ period, year, text }, index) => ({
      year: period,
      text: shortened(`${year}: ${text}`),
      height: -ABOVE - LINE * index,
    }));
  }
  return [...new Set(found.map(({ period }) => period))].map((period) => ({
    year: period,
    text: found
      .filter((one) => one.period === period)
      .map(({ year }) => year)
      .join(', '),
    height: -ABOVE,
  }));
}

function shortened(text: string): string {
  return text.length <= LETTERS ? text : `${text.slice(0, LETTERS).trimEnd()} …`;
}
