import { country, type CountryCode } from './country.js';
import { defineDictionary } from './define-dictionary.js';
import type { Entry } from './entry.js';
import { countries } from './generated/countries.js';

const kosovo =
  'User-assigned code. This designation is without prejudice to positions on status, and is in line with UNSCR 1244/1999 and the ICJ Opinion on the Kosovo declaration of independence.';

export const countryDictionary = defineDictionary(
  country,
  Object.fromEntries(countries.map(({ code, name, former }) => [code, entry(code, name, former)])) as Record<
    CountryCode,
    Entry
  >,
);

function entry(code: CountryCode, name: string, former: boolean): Entry {
  if (code === 'XK') return { label: name, definition: kosovo, source: 'Widespread use; not part of ISO 3166-1' };
  return {
    label: name,
    definition: former
      ? 'A country that no longer exists under this name or in these borders.'
      : 'A country or territory.',
    source: former ? 'ISO 3166-3' : 'ISO 3166-1',
  };
}
