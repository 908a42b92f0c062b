import { describe, expect, it } from 'vitest';
import { alpha3, countryFrom, numeric } from './country-codes.js';
import { country } from './country.js';
import { languageFrom } from './language-codes.js';
import { sex } from './sex.js';
import { organizationType } from './organization-type.js';

describe('country codes', () => {
  it('are read in any of their forms', () => {
    expect(['AL', 'al', 'ALB', '008', 'XK', 'XKX', 'YUG', 'YUCS', 'SCG'].map(countryFrom)).toEqual([
      'AL',
      'AL',
      'AL',
      'AL',
      'XK',
      'XK',
      'YUCS',
      'YUCS',
      'CSXX',
    ]);
  });

  it('are not guessed where they have named several countries, or none', () => {
    expect(['CS', '891', 'ZZ', '', 'Albania'].map(countryFrom)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('lead back from their other forms', () => {
    const current = country.codes.filter((code) => code.length === 2);
    expect(current.map((code) => countryFrom(alpha3(code)))).toEqual(current);
    expect(current.map((code) => countryFrom(numeric(code) ?? code))).toEqual(current);
  });
});

describe('language codes', () => {
  it('are read in any of their forms', () => {
    expect(['sq', 'alb', 'sqi', 'SRP', 'cnr', 'rom', 'xx'].map(languageFrom)).toEqual([
      'sq',
      'sq',
      'sq',
      'sr',
      'cnr',
      'rom',
      undefined,
    ]);
  });
});

describe('code lists', () => {
  it('are closed or open', () => {
    expect(sex.schema.safeParse('Female').success).toBe(false);
    expect(organizationType.schema.safeParse('monastery').success).toBe(true);
    expect(organizationType.schema.safeParse('Monastery').success).toBe(false);
  });
});
