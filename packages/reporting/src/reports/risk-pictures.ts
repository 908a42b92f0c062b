import type { Combination, RiskReport, Utility } from '@openthb/anonymizers';
import { colours, draw } from '../pictures/draw.js';
import { combinationText, companyText, many, percent } from './risk-words.js';

const side = { title: null, domain: false, ticks: false, labelLimit: 460 } as const;

/** One bar, with what is written at its end. */
export interface Bar {
  readonly name: string;
  readonly value: number;
  readonly text: string;
  /** Which of several bars of one name it is. */
  readonly series: string;
}

/** How many records hide among how many, before and after. */
export function companyBars(reports: readonly (readonly [series: string, report: RiskReport])[]): Promise<string> {
  const bars = reports.flatMap(([series, { prosecutor }]) =>
    prosecutor.spread.map((step) => ({
      name: companyText(step),
      value: step.records,
      text: many(step.records),
      series,
    })),
  );
  return barsOf(bars, 'records');
}

/** Combinations of columns, by the records that are alone with them. */
export function combinationBars(combinations: readonly Combination[]): Promise<string> {
  const bars = combinations.map((one) => ({
    name: combinationText(one),
    value: one.unique,
    text: many(one.unique),
    series: 'alone',
  }));
  return barsOf(bars, 'records that are alone by it');
}

/** Which part of what singles records out each column has a hand in. */
export function columnBars({ columns }: RiskReport): Promise<string> {
  const bars = columns
    .toSorted((a, b) => b.share - a.share)
    .map(({ column, share }) => ({ name: column, value: share, text: percent(share), series: 'share' }));
  return barsOf(bars, 'part of what singles records out');
}

/** What each column still tells. */
export function keptBars({ columns }: Utility): Promise<string> {
  const bars = columns.map(({ column, kept, distance }) => {
    const value = kept ?? 1 - distance;
    return { name: column, value, text: percent(value), series: 'kept' };
  });
  return barsOf(bars, 'part of what it told that it still tells');
}

/** How much columns tell of each other, before and after, for the pairs that changed most. */
export function associationBars({ associations }: Utility): Promise<string> {
  const bars = associations.slice(0, 12).flatMap(({ columns, before, after }) =>
    [['before', before] as const, ['after', after] as const].map(([series, value]) => ({
      name: columns.join(' + '),
      value,
      text: value.toFixed(2),
      series,
    })),
  );
  return barsOf(bars, 'association of two columns (Cramér’s V)');
}

/** Bars in the order given, one below the other, with their figures at their ends. */
export function barsOf(bars: readonly Bar[], measure: string): Promise<string> {
  const names = [...new Set(bars.map(({ name }) => name))];
  const series = [...new Set(bars.map((bar) => bar.series))];
  const apart = series.length > 1;
  const nothing = bars.every(({ value }) => value === 0);
  return draw({
    width: 400,
    height: { step: apart ? 18 : 26 },
    data: { values: bars.map((bar) => ({ ...bar })) },
    encoding: {
      y: { field: 'name', type: 'nominal', sort: names, axis: side, ...(apart && { scale: { paddingInner: 0.3 } }) },
      x: {
        field: 'value',
        type: 'quantitative',
        axis: { title: measure, tickCount: 5 },
        scale: { domainMin: 0, ...(nothing && { domainMax: 1 }) },
      },
      ...(apart && { yOffset: { field: 'series', type: 'nominal', sort: series } }),
    },
    layer: [
      {
        mark: { type: 'bar', color: colours.series[0] },
        encoding: apart ? { color: { field: 'series', type: 'nominal', sort: series } } : {},
      },
      { mark: { type: 'text', align: 'left', dx: 5 }, encoding: { text: { field: 'text' } } },
    ],
  });
}
