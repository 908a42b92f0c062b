import { spawnSync } from 'node:child_process';
import { bundled } from './bundled.js';
import { printBound } from './bound.js';

const ROUNDS = 15;

/** Prints what the compiled predicates of all records add to a program that has the records: to its size and its start. */
export async function printPredicates(): Promise<void> {
  const records = "export { recordDef } from '@openthb/core';";
  const without = await bundled(records);
  const whole = await bundled(`${records} export { predicateOf } from '@openthb/core/predicates';`);
  printBound('compiled predicates of all records, added to a bundle, minified and gzipped', whole - without, 15, 'kB');
  const times = Array.from({ length: ROUNDS }, timeToLoad).toSorted((a, b) => a - b);
  printBound('compiled predicates of all records, loaded by Node beside core', times[Math.floor(ROUNDS / 2)]!, 3, 'ms');
}

/** How much processor time a fresh process of Node, which has core, takes to load the predicates, in milliseconds. */
function timeToLoad(): number {
  const program = `await import('@openthb/core'); const from = process.cpuUsage(); await import('@openthb/core/predicates');
    console.log(process.cpuUsage(from).user / 1000);`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    env: {},
    encoding: 'utf8',
  });
  return Number(stdout);
}
