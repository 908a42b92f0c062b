import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { countries } from '../../packages/core/src/code-lists/generated/countries.js';
import { languages } from '../../packages/core/src/code-lists/generated/languages.js';
import { path, write } from './write.js';

const cldr = join(dirname(createRequire(import.meta.url).resolve('cldr-localenames-full/package.json')), 'main');

/** The folder of CLDR for the tags that it calls otherwise. Montenegrin has none of its own. */
const folders: Readonly<Record<string, string>> = { 'sr-Cyrl': 'sr', cnr: 'sr-Latn-ME' };

/**
 * Names of countries and languages for every language that labels are written in. What CLDR does not name, as countries
 * that are no more, keeps its English name.
 */
export async function writeNames(): Promise<void> {
  const folder = 'packages/core/src/labels';
  const tags = (await readdir(path(folder)))
    .map((file) => /^([a-z]{2,3}(?:-[A-Za-z]{4})?)\.ts$/.exec(file)?.[1])
    .filter((tag) => tag !== undefined && tag !== 'en');
  for (const tag of tags as string[]) {
    const [territories, tongues] = await Promise.all([localNames(tag, 'territories'), localNames(tag, 'languages')]);
    const country = Object.fromEntries(
      countries.map(({ code, name, former }) => [code, former ? name : (territories[code] ?? name)]),
    );
    const language = Object.fromEntries(languages.map(({ code, name }) => [code, tongues[code] ?? name]));
    await write(
      `${folder}/generated/${tag}.ts`,
      `import type { Names } from '../define-labels.js';

export const names: Names = ${JSON.stringify({ country, language }, undefined, 2)};
`,
    );
  }
}

/** What a locale of CLDR calls territories or languages, with the names of the locale it stands under. */
async function localNames(tag: string, what: 'territories' | 'languages'): Promise<Readonly<Record<string, string>>> {
  const locale = folders[tag] ?? tag;
  const parent = locale === 'sr-Latn-ME' ? await localNames('sr-Latn', what) : {};
  const { main } = JSON.parse(await readFile(join(cldr, locale, `${what}.json`), 'utf8')) as {
    main: Record<string, { localeDisplayNames: Record<string, Record<string, string>> }>;
  };
  return { ...parent, ...main[locale]!.localeDisplayNames[what]! };
}
