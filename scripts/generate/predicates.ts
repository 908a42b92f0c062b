import { records } from '@openthb/core/registry';
import { predicateModules } from '../../packages/core/src/derive/predicate/predicate-modules.js';
import { write } from './write.js';

const folder = 'packages/core/src/derive/predicate/generated';

/** Predicates of every record, and their index by the name of the record. */
export async function writePredicates(): Promise<void> {
  const modules = predicateModules(records);
  for (const [file, text] of modules) await write(`${folder}/${file}.ts`, text);
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

function functionName(record: string): string {
  return `is${record.replaceAll(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())}`;
}
