import { certainlyBefore, type DisclosureBan, type PartialDate, type Victim } from '@openthb/core';

/** Those who must not learn of the person on a day: bans whose last day has not certainly passed. */
export function bansInForce({ neverDiscloseTo = [] }: Victim, asOf: PartialDate): readonly DisclosureBan[] {
  return neverDiscloseTo.filter(({ until }) => !certainlyBefore(until, asOf));
}
