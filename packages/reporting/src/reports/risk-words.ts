import type { AttackRisk, Combination } from '@openthb/anonymizers';

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const precise = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** A number of records. */
export function many(count: number): string {
  return number.format(count);
}

/** A part of a whole, as so many in a hundred. */
export function percent(part: number): string {
  if (part > 0 && part < 0.001) return 'less than 0.1 %';
  return `${precise.format(part * 100)} %`;
}

/** A part of records: how many, and how many in a hundred. */
export function manyOf(count: number, all: number): string {
  return all === 0 ? many(count) : `${many(count)} (${percent(count / all)})`;
}

/** Among how many records one is hidden, for a step of the spread of risks. */
export function companyText({ above, upTo }: AttackRisk['spread'][number]): string {
  const least = Math.round(1 / upTo);
  const most = above === 0 ? Infinity : Math.round(1 / above) - 1;
  if (least === most) return least === 1 ? 'alone' : `among ${least}`;
  return most === Infinity ? `among ${least} or more` : `among ${least} to ${most}`;
}

/** The columns of a combination, as people say it. */
export function combinationText({ columns }: Combination): string {
  return columns.join(' + ');
}
