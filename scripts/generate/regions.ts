import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { countries } from '../../packages/core/src/code-lists/generated/countries.js';
import { write } from './write.js';

const require = createRequire(import.meta.url);
const packageOf = (name: string) => dirname(require.resolve(`${name}/package.json`));

type Containment = Readonly<Record<string, { readonly _contains: readonly string[] }>>;

/** For every country, by each of its codes, its subregion and region of UN M49, as CLDR gives them. */
export async function writeRegions(): Promise<void> {
  const file = join(packageOf('cldr-core'), 'supplemental', 'territoryContainment.json');
  const { territoryContainment: inside } = (
    (await read(file)) as { supplemental: { territoryContainment: Containment } }
  ).supplemental;
  const names = (
    (await read(join(packageOf('cldr-localenames-full'), 'main', 'en', 'territories.json'))) as {
      main: { en: { localeDisplayNames: { territories: Readonly<Record<string, string>> } } };
    }
  ).main.en.localeDisplayNames.territories;
  const regions = inside['001']!._contains.flatMap((region) =>
    inside[region]!._contains.flatMap((subregion) =>
      membersOf(subregion, inside).map((country) => [country, [names[subregion]!, names[region]!]] as const),
    ),
  );
  const regionOf = new Map(regions);
  const known = countries.flatMap(({ code, alpha2, alpha3, former }) => {
    // A former country may have had the two letters that another has had since.
    const region = former && lastOf(alpha2) !== code ? undefined : regionOf.get(alpha2);
    return region === undefined ? [] : [[code, region] as const, [alpha3, region] as const];
  });
  await write(
    'packages/anonymizers/src/hierarchies/generated/regions.ts',
    `/** Subregion and region of countries by their codes of two, three or four letters. @see UN M49, as in Unicode CLDR 48 */
export const regions: Readonly<Record<string, readonly [subregion: string, region: string]>> = ${JSON.stringify(Object.fromEntries(known), undefined, 2)};
`,
  );
}

/** The countries of a subregion, those that are no more included. */
function membersOf(subregion: string, inside: Containment): readonly string[] {
  return [...inside[subregion]!._contains, ...(inside[`${subregion}-status-deprecated`]?._contains ?? [])];
}

/** The country that has two letters today, or had them last. */
function lastOf(alpha2: string): string {
  const holders = countries.filter((country) => country.alpha2 === alpha2);
  return (holders.find(({ former }) => !former) ?? holders.at(-1)!).code;
}

async function read(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8'));
}
