import { once } from '../scalars/once.js';
import type { CountryCode } from './country.js';
import { countries, type CountryEntry } from './generated/countries.js';

/**
 * The country that a foreign code names: ISO 3166-1 alpha-2, alpha-3 or numeric (M49), or ISO 3166-3 alpha-4, in any
 * case. Undefined where there is none, and for codes that have named several former countries (`CS`, `891`).
 * @example countryFrom('SCG') === 'CSXX'
 * @since 0.1.0
 */
export function countryFrom(code: string): CountryCode | undefined {
  return byForeignCode().get(code.toUpperCase());
}

/**
 * The ISO 3166-1 alpha-3 code of a country; of `XK`, the widely used `XKX`.
 * @since 0.1.0
 */
export function alpha3(code: CountryCode): string {
  return entry(code).alpha3;
}

/**
 * The three digits of ISO 3166-1 numeric, which are also those of UN M49; absent for `XK` and some former countries.
 * @since 0.1.0
 */
export function numeric(code: CountryCode): string | undefined {
  return entry(code).numeric;
}

const byCode = once(() => new Map(countries.map((country) => [country.code, country])));

const byForeignCode = once(() => {
  const current = named(countries.filter(({ former }) => !former));
  const former = named(countries.filter((country) => country.former));
  return new Map([...former, ...current].flatMap(([code, [country, another]]) => (another ? [] : [[code, country!]])));
});

/** Which countries each code names. */
function named(entries: readonly CountryEntry[]): Map<string, CountryCode[]> {
  const names = new Map<string, CountryCode[]>();
  for (const { code, alpha2, alpha3, numeric } of entries) {
    for (const name of new Set([code, alpha2, alpha3, numeric])) {
      if (name !== undefined) names.set(name, [...(names.get(name) ?? []), code]);
    }
  }
  return names;
}

function entry(code: CountryCode): CountryEntry {
  return byCode().get(code)!;
}
