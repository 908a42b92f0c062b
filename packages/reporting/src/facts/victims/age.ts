import { MAJORITY } from '@openthb/core';
import { defineCodeColumn } from '../define-fact-column.js';
import { all, before, is, not, says, there, upTo } from '../terms/conditions.js';
import { has, pick } from '../terms/lists.js';
import type { Condition } from '../terms/term.js';
import { byAgeMoment, choose, dateNumber, dayOf, field, minus } from '../terms/values.js';

const ofMoment = is(
  field('at'),
  byAgeMoment({ entry: 'entry', 'exploitation-start': 'exploitation-start', registration: 'registration' }),
);
const saysChild = before(field('atMost'), MAJORITY);
const saysAdult = all(not(saysChild), upTo(MAJORITY, field('atLeast')));

const claimed = (...what: readonly Condition[]) => has('ageClaims', all(ofMoment, ...what));

const earliest = (list: string, date: string) => pick(list, dayOf(date), field(date), there(field(date)));

/** The date of the moment, as far as it is recorded. */
const moment = byAgeMoment({
  entry: earliest('episodes', 'enteredOn'),
  'exploitation-start': earliest('episodes', 'exploitedFrom'),
  registration: earliest('statusAssertions', 'on'),
});

/** Completed years as a number of ten-thousands. */
const YEARS = 10_000;
const born = field('birthDate');
const atMost = minus(dateNumber(moment, 'last'), dateNumber(born, 'first'));
const atLeast = minus(dateNumber(moment, 'first'), dateNumber(born, 'last'));

/** Whether the person was a child at the moment that the figures are about. @see `majorityAt` of core, which says the same of a record */
export const age = defineCodeColumn(
  'Age',
  choose(
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
  ),
);
