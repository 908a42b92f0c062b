import { type AgeMoment, MAJORITY } from '@openthb/core';
import { all, before, is, not, says, there, upTo } from '../terms/conditions.js';
import { has, pick } from '../terms/lists.js';
import type { Condition, Term } from '../terms/term.js';
import { choose, dateNumber, dayOf, field, minus } from '../terms/values.js';

const saysChild = before(field('atMost'), MAJORITY);
const saysAdult = all(not(saysChild), upTo(MAJORITY, field('atLeast')));

const earliest = (list: string, date: string) => pick(list, dayOf(date), field(date), there(field(date)));

/** The date of each moment, as far as it is recorded. */
const dates: Readonly<Record<AgeMoment, Term>> = {
  entry: earliest('episodes', 'enteredOn'),
  'exploitation-start': earliest('episodes', 'exploitedFrom'),
  registration: earliest('statusAssertions', 'on'),
};

/** Completed years as a number of ten-thousands. */
const YEARS = 10_000;
const born = field('birthDate');

/** Whether the person was a child at a moment. @see `majorityAt` of core, which says the same of a record */
export function ageWhen(moment: AgeMoment): Term {
  const claimed = (...what: readonly Condition[]) => has('ageClaims', all(is(field('at'), moment), ...what));
  const atMost = minus(dateNumber(dates[moment], 'last'), dateNumber(born, 'first'));
  const atLeast = minus(dateNumber(dates[moment], 'first'), dateNumber(born, 'last'));
  return choose(
    [
      [claimed(says('disputed')), 'disputed'],
      [all(claimed(saysChild), claimed(saysAdult)), 'disputed'],
      [claimed(saysAdult), 'adult'],
      [all(claimed(saysChild), claimed(not(is(field('basis'), 'presumed')))), 'child'],
      [claimed(saysChild), 'presumed-child'],
      [before(atMost, MAJORITY * YEARS), 'child'],
      [upTo(MAJORITY * YEARS, atLeast), 'adult'],
    ],
    'unknown',
  );
}
