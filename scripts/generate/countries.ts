import { iso31661, iso31663 } from 'iso-3166';
import { codesSource, rows, write } from './write.js';

interface Country {
  readonly code: string;
  readonly alpha2: string;
  readonly alpha3: string;
  readonly numeric?: string;
  readonly name: string;
  readonly former: boolean;
}

/** ISO 3166-1, XK, and ISO 3166-3. */
export async function writeCountries(): Promise<void> {
  const current: Country[] = iso31661.map(({ alpha2, alpha3, numeric, name }) => ({
    code: alpha2,
    alpha2,
    alpha3,
    numeric,
    name,
    former: false,
  }));
  const kosovo: Country = { code: 'XK', alpha2: 'XK', alpha3: 'XKX', name: 'Kosovo', former: false };
  const former: Country[] = iso31663.map(({ alpha4, from: { alpha2, alpha3, numeric, name } }) => ({
    code: alpha4,
    alpha2,
    alpha3,
    ...(numeric === undefined ? {} : { numeric }),
    name,
    former: true,
  }));
  const countries = [...current, kosovo].toSorted((a, b) => (a.code < b.code ? -1 : 1)).concat(former);
  const codes = countries.map(({ code }) => code);
  await write(
    'packages/core/src/code-lists/generated/country-codes.ts',
    codesSource('CountryCode', 'countryCodes', codes),
  );
  await write(
    'packages/core/src/code-lists/generated/countries.ts',
    `import type { CountryCode } from './country-codes.js';

export interface CountryEntry {
  readonly code: CountryCode;
  readonly alpha2: string;
  readonly alpha3: string;
  readonly numeric?: string;
  readonly name: string;
  readonly former: boolean;
}

export const countries: readonly CountryEntry[] = [
${rows(countries)}];
`,
  );
}
