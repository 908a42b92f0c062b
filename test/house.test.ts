import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';

/** Which packages a package may import. Arrows only point this way. */
const packageArrows: Readonly<Record<string, readonly string[]>> = {
  core: [],
  validators: ['core'],
  anonymizers: ['core'],
  reporting: ['core', 'anonymizers'],
  exchange: ['core', 'validators', 'anonymizers'],
  cli: ['core', 'validators', 'anonymizers', 'reporting', 'exchange'],
};

/** Which folders of core a folder of core may import. */
const coreArrows: Readonly<Record<string, readonly string[]>> = {
  findings: [],
  scalars: ['findings'],
  'code-lists': ['scalars', 'findings'],
  records: ['code-lists', 'scalars', 'findings'],
  labels: ['code-lists', 'scalars'],
  jurisdictions: ['code-lists', 'scalars'],
  extensions: ['records', 'code-lists', 'scalars', 'findings'],
  migrations: ['records', 'code-lists', 'scalars'],
  derive: ['records', 'labels', 'code-lists', 'scalars', 'findings'],
};

/** Names of files that say nothing. */
const sayNothing = new Set(['utils.ts', 'helpers.ts', 'types.ts', 'common.ts', 'misc.ts', 'constants.ts']);

const sources = globSync('packages/*/src/**/*.ts', { ignore: ['**/generated/**'] });
const library = sources.filter((file) => !file.endsWith('.test.ts'));
const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name]) => name!);

describe('the house', () => {
  it('has arrows between packages that only point up', () => {
    const wrong = library.flatMap((file) => {
      const [, owner] = file.split('/');
      return importsOf(file)
        .filter((name) => name.startsWith('@openthb/'))
        .map((name) => name.split('/')[1]!)
        .filter((name) => !packageArrows[owner!]!.includes(name))
        .map((name) => `${file} imports ${name}`);
    });
    expect(wrong).toEqual([]);
  });

  it('has arrows inside core that only point up', () => {
    const wrong = library.flatMap((file) => {
      const [, owner, , folder] = file.split('/');
      const allowed = owner === 'core' ? coreArrows[folder!] : undefined;
      if (!allowed) return [];
      return importsOf(file)
        .map((name) => /^(?:\.\.\/)+([a-z-]+)\//.exec(name)?.[1])
        .filter((name) => name !== undefined && name in coreArrows && name !== folder && !allowed.includes(name))
        .map((name) => `${file} imports ${name}`);
    });
    expect(wrong).toEqual([]);
  });

  it('exports everything of a folder only at the doors of a package', () => {
    const stars = library.filter((file) => /^export \* from/m.test(readFileSync(file, 'utf8')));
    expect(stars.filter((file) => file.split('/').length > 4)).toEqual([]);
  });

  it('has no file whose name says nothing', () => {
    expect(sources.filter((file) => sayNothing.has(basename(file)))).toEqual([]);
  });

  it('keeps Node out of the packages that run in a browser', () => {
    const inNode = library.filter((file) => !file.startsWith('packages/cli/'));
    expect(inNode.filter((file) => importsOf(file).some((name) => name.startsWith('node:')))).toEqual([]);
  });

  it('loads the words of a language only when they are asked for', () => {
    const inWords = library.filter((file) => file.startsWith('packages/validators/src/words/'));
    const languages = inWords
      .filter((file) => /: Words = /.test(readFileSync(file, 'utf8')))
      .map((file) => basename(file));
    const staticImports = library.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/from '([^']*\/(?:words\/)?([\w-]+)\.js)'/g)]
        .filter(
          ([, name, of]) => languages.includes(`${of}.ts`) && (inWords.includes(file) || name!.includes('words/')),
        )
        .map(([, , of]) => `${basename(file)} ${of}`),
    );
    // English is always there; Serbian in Cyrillic is made from Serbian in Latin.
    expect(staticImports.filter((one) => !one.endsWith(' en'))).toEqual(['sr-Cyrl.ts sr-Latn']);
    expect(languages).toHaveLength(14);
  });

  it('imports zod as a namespace, since its named import drags 55 locales in', () => {
    expect(library.filter((file) => /import (?:type )?\{[^}]*\} from 'zod'/.test(readFileSync(file, 'utf8')))).toEqual(
      [],
    );
  });
});
