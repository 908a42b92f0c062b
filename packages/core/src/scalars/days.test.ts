import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certainlyBefore, completedYears, dateOfDay, firstDay, lastDay } from './days.js';
import { partialDate } from './partial-date.js';

const day = fc.integer({ min: firstDay('0001'), max: lastDay('9999') });
const precision = fc.constantFrom(4, 7, 10);
const partial = fc.tuple(day, precision).map(([number, length]) => dateOfDay(number).slice(0, length));

describe('partial dates', () => {
  it.for(['2003', '2003-05', '2003-05-17', '2000-02-29', '0000-02-29', '2024-12-31'])('takes %s', (text) => {
    expect(partialDate.schema.safeParse(text).success).toBe(true);
  });

  it.for([
    '',
    '03',
    '2003-5',
    '2003-13',
    '2003-00',
    '2003-02-29',
    '1900-02-29',
    '2003-04-31',
    '2003-05-17T00:00',
    ' 2003',
    '2003\n',
    '٢٠٠٣',
  ])('refuses %j', (text) => {
    expect(partialDate.schema.safeParse(text).success).toBe(false);
  });

  it('takes every day of the calendar, and days and dates are one to one', () => {
    fc.assert(
      fc.property(day, (number) => {
        const date = dateOfDay(number);
        expect(partialDate.schema.safeParse(date).success).toBe(true);
        expect(firstDay(date)).toBe(number);
        expect(lastDay(date)).toBe(number);
      }),
    );
  });

  it('means all the days of its month or year', () => {
    expect([dateOfDay(firstDay('2003-02')), dateOfDay(lastDay('2003-02'))]).toEqual(['2003-02-01', '2003-02-28']);
    expect([dateOfDay(firstDay('2003')), dateOfDay(lastDay('2003'))]).toEqual(['2003-01-01', '2003-12-31']);
  });
});

describe('certainlyBefore', () => {
  it('is certain: it holds for every day that the two may mean, and never both ways', () => {
    fc.assert(
      fc.property(partial, partial, (a, b) => {
        expect(certainlyBefore(a, b)).toBe(lastDay(a) < firstDay(b));
        expect(certainlyBefore(a, b) && certainlyBefore(b, a)).toBe(false);
        expect(certainlyBefore(a, a)).toBe(false);
      }),
    );
  });

  it('says no of what is absent', () => {
    expect(certainlyBefore(undefined, '2003')).toBe(false);
    expect(certainlyBefore('2003', undefined)).toBe(false);
  });
});

describe('completedYears', () => {
  it('counts birthdays', () => {
    expect(completedYears('2003-05-17', '2021-05-16')).toEqual({ atLeast: 17, atMost: 17 });
    expect(completedYears('2003-05-17', '2021-05-17')).toEqual({ atLeast: 18, atMost: 18 });
    expect(completedYears('2003', '2021')).toEqual({ atLeast: 17, atMost: 18 });
    expect(completedYears('2004-02-29', '2022-02-28')).toEqual({ atLeast: 17, atMost: 17 });
  });

  it('has bounds that every choice of days lies within', () => {
    fc.assert(
      fc.property(partial, partial, fc.nat(400), fc.nat(400), (from, to, a, b) => {
        const birth = Math.min(lastDay(from), firstDay(from) + a);
        const event = Math.min(lastDay(to), firstDay(to) + b);
        const bounds = completedYears(from, to);
        const exact = completedYears(dateOfDay(birth), dateOfDay(event));
        expect(exact.atLeast).toBe(exact.atMost);
        expect(exact.atLeast).toBeGreaterThanOrEqual(bounds.atLeast);
        expect(exact.atMost).toBeLessThanOrEqual(bounds.atMost);
      }),
    );
  });
});
