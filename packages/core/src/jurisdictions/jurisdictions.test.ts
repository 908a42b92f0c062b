import { describe, expect, it } from 'vitest';
import type { Figure } from './define-jurisdiction.js';
import * as jurisdictions from './index.js';
import { jurisdictionNamed, lawOn } from './law-on.js';

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
