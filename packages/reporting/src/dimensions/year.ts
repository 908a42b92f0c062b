import { type Breakdown, defineDimension } from './define-dimension.js';

interface Dated {
  readonly year: string | undefined;
}

export const year = defineDimension<Dated>({
  id: 'year',
  title: 'Year',
  additive: true,
  codes: [],
  of: (item) => [item.year ?? 'unknown'],
});

/**
 * Years pooled into periods of so many, the last of which ends with the year given: `2015-2019`. Fewer, larger cells
 * show more than many small ones that must be hidden.
 * @since 0.1.0
 */
export function pooledYears(span: number, last: number): Breakdown<Dated> {
  if (span === 1) return year;
  return defineDimension<Dated>({
    ...year,
    title: 'Years',
    of(item) {
      if (item.year === undefined) return ['unknown'];
      const until = last - Math.floor((last - Number(item.year)) / span) * span;
      return [`${until - span + 1}-${until}`];
    },
  });
}
