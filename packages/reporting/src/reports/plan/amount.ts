import type { Money } from '@openthb/core';

/** A decimal number of the standard in whole ten-thousandths, so that sums are exact. */
export function tenThousandths(decimal: string): number {
  const [whole, part = ''] = decimal.split('.');
  return Number(whole) * 10_000 + Number(part.padEnd(4, '0'));
}

/** The sum of money of one currency; other money is left out. */
export function sumOf(money: readonly (Money | undefined)[], currency: string): number {
  const amounts = money.filter((one) => one?.currency === currency).map((one) => tenThousandths(one!.amount));
  return amounts.reduce((sum, amount) => sum + amount, 0) / 10_000;
}
