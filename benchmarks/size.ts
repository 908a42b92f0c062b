import { readFileSync } from 'node:fs';
import * as core from '@openthb/core';
import { records } from '@openthb/core/registry';
import { globSync } from 'tinyglobby';
import { printBound } from './bound.js';
import { bundled } from './bundled.js';

/** Prints how much of the built core a browser loads, and a compiler reads. Sizes are in kB of 1000 bytes. */
export async function printSize(): Promise<void> {
  const sizes = await Promise.all(
    records.map((record) => bundled(`export { ${nameOf(record)} } from '@openthb/core';`)),
  );
  const largest = Math.max(...sizes);
  const { name } = records[sizes.indexOf(largest)]!;
  const zod = await bundled("import * as z from 'zod'; export const one = z.strictObject({ a: z.array(z.string()) });");
  printBound(
    `bundle for a browser of one record, the largest of them (${name}), minified and gzipped`,
    largest,
    40,
    'kB',
    `an object of zod's ${zod.toFixed(1)} kB`,
  );
  const declarations = globSync('packages/core/dist/**/*.d.ts').map((file) => readFileSync(file).length);
  printBound('declarations of core', declarations.reduce((a, b) => a + b, 0) / 1000, 250, 'kB');
  const lists = Object.entries(core).filter(
    ([, one]) => typeof one === 'object' && 'type' in one && one.type === 'code',
  );
  const codes = await bundled(`export { ${lists.map(([list]) => list).join(', ')} } from '@openthb/core';`, ['zod']);
  const dictionaries = await bundled("export * from '@openthb/core/dictionaries';", ['zod']);
  console.log(
    `all code lists, minified and gzipped, without zod\n  ${codes.toFixed(1)} kB; with their dictionaries ${dictionaries.toFixed(1)} kB`,
  );
}

function nameOf(record: unknown): string {
  return Object.entries(core).find(([, one]) => one === record)![0];
}
