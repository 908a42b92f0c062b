import { type Citizenship, countryFrom, type CountryCode, type LanguageCode, languageFrom } from '@openthb/core';
import { countryDictionary, languageDictionary } from '@openthb/core/dictionaries';
import { plain } from './spelling.js';

/**
 * The values of a cell with several, separated by semicolons. Some labels hold a semicolon themselves, so pieces are
 * put together again where only together they mean something. Undefined stands for a piece that means nothing.
 */
export function severalOf<T>(text: string, meaning: (text: string) => T | undefined): readonly (T | undefined)[] {
  const pieces = text.split(';').map((piece) => piece.trim());
  const found: (T | undefined)[] = [];
  let at = 0;
  while (at < pieces.length) {
    let end = pieces.length;
    let value: T | undefined;
    while (end > at && value === undefined) {
      value = meaning(pieces.slice(at, end).join('; '));
      if (value === undefined) end -= 1;
    }
    if (value !== undefined || pieces[at] !== '') found.push(value);
    at = Math.max(end, at + 1);
  }
  return found;
}

const countryNames: ReadonlyMap<string, CountryCode> = new Map(
  Object.entries(countryDictionary.entries).map(([code, { label }]) => [plain(label), code as CountryCode]),
);
const languageNames: ReadonlyMap<string, LanguageCode> = new Map(
  Object.entries(languageDictionary.entries).map(([code, { label }]) => [plain(label), code as LanguageCode]),
);

/** A country by any of its codes, or by its English name. */
export function countryOf(text: string): CountryCode | undefined {
  return countryFrom(text) ?? countryNames.get(plain(text));
}

/** A citizenship: a country, or `stateless`. */
export function citizenshipOf(text: string): Citizenship | undefined {
  return plain(text) === 'stateless' ? 'stateless' : countryOf(text);
}

/** A language by any of its codes, or by its English name. */
export function languageOf(text: string): LanguageCode | undefined {
  return languageFrom(text) ?? languageNames.get(plain(text));
}

/** A box that is ticked or not. */
export function tickOf(text: string): boolean | undefined {
  if (/^(?:true|yes|y|1|x)$/i.test(text)) return true;
  return /^(?:false|no|n|0)$/i.test(text) ? false : undefined;
}

/** A whole number. */
export function wholeOf(text: string): number | undefined {
  return /^\d{1,9}(?:\.0)?$/.test(text) ? Number(text) : undefined;
}
