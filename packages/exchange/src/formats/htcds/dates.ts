import { partialDate, type PartialDate } from '@openthb/core';

/**
 * A date as people write it: ISO in whole or in part, `17.05.2001`, or `17/05/2001` where only one order of day and
 * month makes a date. Where both do, as in 05/06/2001, it means nothing.
 */
export function dateOf(text: string): PartialDate | undefined {
  const iso = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ].*)?$/.exec(text)?.[1];
  if (iso !== undefined) return valid(iso);
  const [, first, mark, second, year] = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})\.?$/.exec(text) ?? [];
  if (first === undefined || second === undefined || year === undefined) return undefined;
  const dayFirst = valid(`${year}-${second.padStart(2, '0')}-${first.padStart(2, '0')}`);
  const monthFirst = valid(`${year}-${first.padStart(2, '0')}-${second.padStart(2, '0')}`);
  if (mark === '.') return dayFirst;
  return dayFirst && monthFirst && dayFirst !== monthFirst ? undefined : (dayFirst ?? monthFirst);
}

function valid(text: string): PartialDate | undefined {
  return partialDate.constraint.pattern.test(text) ? text : undefined;
}
