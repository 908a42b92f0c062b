import { records } from '@openthb/core/registry';
import { alignedModules } from '../../packages/core/src/derive/aligned/aligned-modules.js';
import { alignedName } from '../../packages/core/src/derive/aligned/aligned-name.js';
import { modulesOf } from '../../packages/core/src/derive/modules-of.js';
import type { AnyKind } from '../../packages/core/src/records/any-kind.js';
import { write } from './write.js';

const folder = 'packages/core/src/derive/aligned/generated';

/** Functions that align every record, and their index by the name of the record. */
export async function writeAligned(): Promise<void> {
  for (const [file, text] of modulesOf(records, alignedModules)) await write(`${folder}/${file}.ts`, text);
  const names = records.map((record) => [record.name, alignedName(record as AnyKind)] as const);
  await write(
    `${folder}/index.ts`,
    [
      ...names.map(([name, align]) => `import { ${align} } from './${name}.js';`),
      '',
      '/** What aligns a record, by its name. */',
      'export const aligned: Readonly<Record<string, (record: object) => object>> = {',
      ...names.map(([name, align]) => `  '${name}': ${align},`),
      '};',
      '',
    ].join('\n'),
  );
}
