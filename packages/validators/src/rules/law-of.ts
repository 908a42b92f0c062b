import {
  type CountryCode,
  type Figures,
  type Jurisdiction,
  jurisdictionNamed,
  lawOn,
  type PartialDate,
} from '@openthb/core';

/**
 * What the law of a country laid down on a day; where the record names no country, the law that binds the whole file.
 * Empty: nothing is known.
 */
export function lawOf<K extends keyof Figures>(
  country: CountryCode | undefined,
  whole: Jurisdiction | undefined,
  what: K,
  on: PartialDate,
): readonly Figures[K][] {
  const jurisdiction = country === undefined ? whole : jurisdictionNamed(country.toLowerCase());
  return jurisdiction ? lawOn(jurisdiction, what, on).map(({ value }) => value) : [];
}
