/**
 * Makes the declarations of a built package small: removes those that none of its doors leads to, and imports a type once
 * where the compiler names its module at every place. Run in the package's folder, after tsc.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize, posix } from 'node:path';
import { globSync } from 'tinyglobby';

/** How the compiler names a type of a module that the file does not import. */
const named = /import\("([^"]+)"\)\.(\w+)/g;

const { exports: doors } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly exports: Readonly<Record<string, string | { readonly types: string } | null>>;
};
const all = globSync('dist/**/*.d.ts');
const reached = new Set<string>();
const closed = Object.entries(doors).flatMap(([door, to]) => (to === null ? `dist/${door.slice(2)}.d.ts` : []));
const waiting = globSync(
  Object.values(doors).flatMap((door) => (typeof door === 'object' && door ? door.types : [])),
  { ignore: closed },
);
while (waiting.length > 0) {
  const file = normalize(waiting.pop()!);
  if (reached.has(file)) continue;
  reached.add(file);
  const text = withTabs(withImports(withConstants(file, readFileSync(file, 'utf8'))));
  writeFileSync(file, text);
  for (const [, module] of text.matchAll(/(?:from|import)\s*\(?\s*["'](\.[^"']+)\.js["']/g)) {
    waiting.push(join(dirname(file), `${module}.d.ts`));
  }
}
for (const file of all.filter((one) => !reached.has(normalize(one)))) rmSync(file);

/** The text with the constants that it passes on from files which hold nothing else: then those need not be published. */
function withConstants(file: string, text: string): string {
  return text.replaceAll(
    /^export \{ (\w+) \} from ["'](\.[^"']+)\.js["'];$/gm,
    (whole, name: string, module: string) => {
      const there = readFileSync(join(dirname(file), `${module}.d.ts`), 'utf8').trim();
      const [, own, type] = /^export declare const (\w+): (.+);$/.exec(there) ?? [];
      if (own !== name) return whole;
      const moved = type!.replaceAll(/(?<=import\(")[^"]+/g, (path) => posix.join(dirname(module), path));
      return `export declare const ${name}: ${moved};`;
    },
  );
}

/** The text with an import for each type that it names more than once with its module; a name that is taken stays. */
function withImports(text: string): string {
  const modules = new Map<string, string[]>();
  for (const [, module, name] of text.matchAll(named)) modules.set(name!, [...(modules.get(name!) ?? []), module!]);
  const often = new Map([...modules].filter(([name, from]) => from.length > 1 && isFree(name, from, text)));
  const imports = [...often].map(([name, [module]]) => `import type { ${name} } from "${module}";\n`);
  return imports.join('') + text.replace(named, (whole, _, name: string) => (often.has(name) ? name : whole));
}

/** Whether a name means one module's type in a text, and nothing else. */
function isFree(name: string, from: readonly string[], text: string): boolean {
  const code = text.replaceAll(named, '').replaceAll(/\/\*\*[^]*?\*\//g, '');
  return new Set(from).size === 1 && !new RegExp(`\\b${name}\\b`).test(code);
}

/** The text indented by tabs, one where the compiler writes four spaces. */
function withTabs(text: string): string {
  return text.replaceAll(/^(?: {4})+/gm, (spaces) => '\t'.repeat(spaces.length / 4));
}
