import { dateOfDay, firstDay, lastDay, type PartialDate } from '@openthb/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certainlyLonger } from './certainly-longer.js';
import { certainlyShorter } from './certainly-shorter.js';

const DAY = 86_400_000;
const days = fc.integer({ min: 10_000, max: 22_000 });
const partial = fc.tuple(days, fc.constantFrom(4, 7, 10)).map(([day, length]) => dateOfDay(day).slice(0, length));
const near = fc
  .tuple(days, fc.integer({ min: -40, max: 400 }), fc.constantFrom(4, 7, 10), fc.constantFrom(4, 7, 10))
  .map(([day, more, one, other]): [PartialDate, PartialDate] => [
    dateOfDay(day).slice(0, one),
    dateOfDay(day + more).slice(0, other),
  ]);
const all = (date: PartialDate) =>
  Array.from({ length: lastDay(date) - firstDay(date) + 1 }, (_, index) => firstDay(date) + index);

/** The same day of a later month, or the last day of that month where it has none. */
function later(day: number, months: number): number {
  const from = new Date(day * DAY);
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + months];
  const longest = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(from.getUTCDate(), longest)) / DAY;
}

describe('certainlyShorter', () => {
  it('is so where every pair of days that the dates leave open is', () => {
    fc.assert(
      fc.property(near, fc.integer({ min: 1, max: 14 }), ([from, until], months) => {
        const ends = all(until);
        const short = all(from).every((first) => ends.every((last) => last + 1 < later(first, months)));
        const backwards = lastDay(until) < firstDay(from);
        expect(certainlyShorter(from, until, { amount: months, unit: 'months' })).toBe(short && !backwards);
      }),
      { numRuns: 200 },
    );
  });

  it('counts days with the first and the last, and leaves hours and working days to others', () => {
    fc.assert(
      fc.property(days, fc.nat(60), fc.integer({ min: 1, max: 60 }), (day, more, amount) => {
        const [from, until] = [dateOfDay(day), dateOfDay(day + more)];
        expect(certainlyShorter(from, until, { amount, unit: 'days' })).toBe(more + 1 < amount);
        for (const unit of ['hours', 'working-days'] as const) {
          expect(certainlyShorter(from, until, { amount, unit })).toBe(false);
        }
      }),
    );
  });
});

describe('certainlyLonger', () => {
  const HOUR = 3_600_000;
  const instant = (ms: number) => `${new Date(ms).toISOString().slice(0, 19)}Z`;

  it('compares instants to the second', () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 0, max: 400_000 }),
        fc.integer({ min: 1, max: 72 }),
        (day, seconds, hours) => {
          const later = day * DAY + seconds * 1000;
          expect(certainlyLonger(instant(day * DAY), instant(later), hours)).toBe(seconds * 1000 > hours * HOUR);
        },
      ),
    );
  });

  it('takes of dates the last instant of the first and the first of the last', () => {
    fc.assert(
      fc.property(partial, partial, fc.constantFrom(1, 3, 24, 72), (from, until, hours) => {
        const least = (firstDay(until) - lastDay(from)) * 24 - 24;
        expect(certainlyLonger(from, until, hours)).toBe(least >= hours);
      }),
    );
  });
});
