import { records } from '@openthb/core/registry';
import { byteModules } from '../../packages/core/src/derive/bytes/byte-modules.js';
import { endName } from '../../packages/core/src/derive/bytes/end-name.js';
import { modulesOf } from '../../packages/core/src/derive/modules-of.js';
import type { AnyKind } from '../../packages/core/src/records/any-kind.js';
import { write } from './write.js';

const folder = 'packages/core/src/derive/bytes/generated';

/** Functions that tell where the bytes of every record end, and their index by the name of the record. */
export async function writeBytes(): Promise<void> {
  for (const [file, text] of modulesOf(records, byteModules)) await write(`${folder}/${file}.ts`, text);
  const names = records.map((record) => [record.name, endName(record as AnyKind)] as const);
  await write(
    `${folder}/index.ts`,
    [
      ...names.map(([name, end]) => `import { ${end} } from './${name}.js';`),
      '',
      '/** Where a record ends, by its name; what it holds is marked in a row of numbers. */',
      'export const ends: Readonly<Record<string, (view: DataView, at: number, marks: Int32Array) => number>> = {',
      ...names.map(([name, end]) => `  '${name}': ${end},`),
      '};',
      '',
    ].join('\n'),
  );
}
