import { records } from '@openthb/core/registry';
import { modulesOf } from '../../packages/core/src/derive/modules-of.js';
import { predicateModules } from '../../packages/core/src/derive/predicate/predicate-modules.js';
import { write } from './write.js';

const folder = 'packages/core/src/derive/predicate/generated';

/** Predicates of every record, and their index by the name of the record. */
export async function writePredicates(): Promise<void> {
  const modules = modulesOf(records, predicateModules);
  for (const [file, text] of modules) await write(`${folder}/${file}.ts`, text);
  await write(`${folder}/kinds.ts`, kindsText([...modules.keys()]));
  const names = records.map(({ name }) => [name, functionName(name)] as const);
  await write(
    `${folder}/index.ts`,
    [
      "import type { Predicate } from '../seen.js';",
      ...names.map(([name, predicate]) => `import { ${predicate} } from './${name}.js';`),
      '',
      '/** The predicate of each record, by its name. */',
      'export const predicates: Readonly<Record<string, Predicate>> = {',
      ...names.map(([name, predicate]) => `  '${name}': ${predicate},`),
      '};',
      '',
    ].join('\n'),
  );
}

/** Source of an index of all functions, by their names. */
function kindsText(files: readonly string[]): string {
  const spaces = files.map((file) => [file, functionName(file).replace(/^is/, 'of')] as const);
  return [
    "import type { Predicate } from '../seen.js';",
    ...spaces.map(([file, space]) => `import * as ${space} from './${file}.js';`),
    '',
    '/** The predicates of all kinds that have one, by the names of the functions. */',
    `export const kindPredicates: Readonly<Record<string, Predicate>> = { ${spaces.map(([, space]) => `...${space}`).join(', ')} };`,
    '',
  ].join('\n');
}

function functionName(record: string): string {
  return `is${record.replaceAll(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())}`;
}
