import type { Speaker } from '../reports/speaker.js';

/** How d3 writes numbers: as the page itself does. @see d3-format formatLocale */
export interface NumberLocale {
  readonly decimal: string;
  readonly thousands: string;
  readonly grouping: number[];
  readonly currency: [string, string];
}

/** The marks between the digits of a number, as they stand in the language of a page. */
export function numberLocale(speaker: Speaker): NumberLocale {
  const [, thousands = '', , decimal = '.'] = speaker.number(1_234_567.5, 1).split(/\d+/);
  return { decimal, thousands, grouping: [3], currency: ['', ''] };
}

/** The labels of an axis of shares, in percent. */
export function percentLabels(speaker: Speaker): { readonly labelExpr: string } {
  const [before = '', after = ''] = speaker.percent(0.5).split('50');
  return { labelExpr: `${JSON.stringify(before)} + format(datum.value * 100, ',.0f') + ${JSON.stringify(after)}` };
}
