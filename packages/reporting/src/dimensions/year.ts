import { type Breakdown, defineDimension } from './define-dimension.js';

export const year = defineDimension({ id: 'year', title: 'Year', column: 'year', additive: true, codes: [] });

/** No record is older. */
const FIRST = 1800;

/**
 * Years pooled into periods of so many, the last of which ends with the year given: `2015-2019`. Fewer, larger cells
 * show more than many small ones that must be hidden.
 * @since 0.1.0
 */
export function pooledYears(span: number, last: number): Breakdown {
  if (span === 1) return year;
  const groups: Record<string, string> = {};
  for (let one = last; one >= FIRST; one -= 1) {
    const until = last - Math.floor((last - one) / span) * span;
    groups[String(one)] = `${until - span + 1}-${until}`;
  }
  return defineDimension({ ...year, title: 'Years', groups });
}
