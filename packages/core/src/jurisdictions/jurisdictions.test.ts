import { describe, expect, it } from 'vitest';
import type { Figure } from './define-jurisdiction.js';
import * as jurisdictions from './index.js';
import { jurisdictionNamed, lawOn } from './law-on.js';
import { unionMemberships } from './union-memberships.js';

const all = Object.values(jurisdictions);

describe('lawOn', () => {
  it('is what binds the country where its own law is not known', () => {
    expect(lawOn(jurisdictions.al, 'reflection', '2020-05').map(({ value }) => value)).toEqual([
      { amount: 30, unit: 'days' },
    ]);
    expect(lawOn(jurisdictions.al, 'permit', '2020')).toEqual([]);
    expect(lawOn(jurisdictions.xk, 'reflection', '2020')).toEqual([]);
  });

  it('is its own law before what binds it', () => {
    expect(lawOn(jurisdictions.gr, 'reflection', '2020').map(({ value }) => value)).toEqual([
      { amount: 3, unit: 'months' },
    ]);
  });

  it('is that of the day', () => {
    expect(lawOn(jurisdictions.al, 'reflection', '2007')).toEqual([]);
    expect(lawOn(jurisdictions.hr, 'permit', '2012')).toEqual([]);
    expect(lawOn(jurisdictions.hr, 'permit', '2014')).toHaveLength(1);
  });
});

describe('every jurisdiction', () => {
  it('is bound only by those that there are', () => {
    for (const { within } of all) for (const id of Object.keys(within)) expect(jurisdictionNamed(id)).toBeDefined();
  });

  it('names a time zone that there is', () => {
    for (const { timeZone } of all) {
      expect(() => new Intl.DateTimeFormat('en', timeZone === undefined ? {} : { timeZone })).not.toThrow();
    }
  });

  it('says where each figure can be read', () => {
    const figures = all.flatMap(({ figures: own, within }): Figure<unknown>[] => [
      ...Object.values(own).flat(),
      ...Object.values(within),
    ]);
    for (const { source } of figures) expect(source).not.toBe('');
  });
});

describe('members of the European Union', () => {
  it('are those of each day', () => {
    const on = (day: string) =>
      unionMemberships.filter(({ from, until = day }) => from <= day && day <= until).map(({ country }) => country);
    expect(['1957-12-31', '1958-01-01', '1973-01-01', '1995-01-01', '2004-05-01'].map((day) => on(day).length)).toEqual(
      [0, 6, 9, 15, 25],
    );
    expect([on('2013-07-01').length, on('2020-01-31').length, on('2020-02-01').length]).toEqual([28, 28, 27]);
    expect(on('2020-02-01')).not.toContain('GB');
  });

  it('are bound by its law since the same day', () => {
    const bound = all.flatMap(({ country, within: { eu } }) => (eu ? [[country, eu.from, eu.until]] : []));
    const members = unionMemberships.filter(({ country }) => all.some((one) => one.country === country));
    expect(bound.toSorted()).toEqual(members.map(({ country, from, until }) => [country, from, until]).toSorted());
  });
});
