import type { AgeMoment } from '../code-lists/age-moment.js';
import type { Victim } from '../records/victim.js';
import { completedYears, firstDay } from '../scalars/days.js';
import type { PartialDate } from '../scalars/partial-date.js';

/** The age at which childhood ends. @see Palermo Protocol, article 3(d) */
export const MAJORITY = 18;

/**
 * Whether a person was a child at a moment. `presumed-child`: treated as one until verified. `disputed`: somebody
 * doubts the claim, or claims contradict each other. Both are within what is not known.
 * @since 0.1.0
 */
export type Majority = 'child' | 'adult' | 'presumed-child' | 'disputed' | 'unknown';

/**
 * Whether a victim was a child at a moment: by the claims of age for that moment, or else by the date of birth and the
 * date of the moment, where the two make it certain. A claim for one moment is never carried over to another.
 * @since 0.1.0
 */
export function majorityAt(victim: Victim, moment: AgeMoment): Majority {
  let verdict: 'child' | 'adult' | undefined;
  let onlyPresumed = true;
  for (const claim of victim.ageClaims ?? []) {
    if (claim.at !== moment) continue;
    if (claim.disputed) return 'disputed';
    if (claim.basis !== 'presumed') onlyPresumed = false;
    const one = majorityOf(claim);
    if (one === 'unknown') continue;
    if (verdict !== undefined && verdict !== one) return 'disputed';
    verdict = one;
  }
  if (verdict === undefined) return majorityByBirth(victim, moment);
  return verdict === 'child' && onlyPresumed ? 'presumed-child' : verdict;
}

/** Whether safeguards for children apply: to who was a child at registration, or may have been. */
export function safeguardedAsChild(victim: Victim): boolean {
  const majority = majorityAt(victim, 'registration');
  return majority === 'child' || majority === 'presumed-child' || majority === 'disputed';
}

/** The date of a moment in a victim's history, as far as it is recorded. */
export function dateOfMoment(victim: Victim, moment: AgeMoment): PartialDate | undefined {
  switch (moment) {
    case 'entry':
      return earliest(victim.episodes, 'enteredOn');
    case 'exploitation-start':
      return earliest(victim.episodes, 'exploitedFrom');
    case 'registration':
      return earliest(victim.statusAssertions, 'on');
  }
}

function majorityOf(age: { readonly atLeast?: number; readonly atMost?: number }): 'child' | 'adult' | 'unknown' {
  if (age.atMost !== undefined && age.atMost < MAJORITY) return 'child';
  return age.atLeast !== undefined && age.atLeast >= MAJORITY ? 'adult' : 'unknown';
}

function majorityByBirth(victim: Victim, moment: AgeMoment): Majority {
  const date = dateOfMoment(victim, moment);
  return victim.birthDate === undefined || date === undefined
    ? 'unknown'
    : majorityOf(completedYears(victim.birthDate, date));
}

function earliest<K extends string>(
  groups: readonly { readonly [F in K]?: PartialDate }[] | undefined,
  field: K,
): PartialDate | undefined {
  let found: PartialDate | undefined;
  for (const { [field]: date } of groups ?? []) {
    if (date !== undefined && (found === undefined || firstDay(date) < firstDay(found))) found = date;
  }
  return found;
}
