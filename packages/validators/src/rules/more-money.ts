import type { Money } from '@openthb/core';

/** Whether `a` is more money than `b`; false where the currencies differ, since rates are not known here. */
export function moreMoney(a: Money, b: Money): boolean {
  return a.currency === b.currency && tenThousandths(a) > tenThousandths(b);
}

/** An amount in its smallest part, of which a decimal of the standard has four digits. */
function tenThousandths({ amount }: Money): bigint {
  const [whole = '', fraction = ''] = amount.split('.');
  return BigInt(whole + fraction.padEnd(4, '0'));
}
