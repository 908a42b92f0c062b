import { type Budget, budgetFrom, budgetOf, type Cost } from '@openthb/anonymizers';
import { CliError, exitCodes } from './cli-error.js';
import { isThere } from './is-there.js';
import { readJson } from './read-json.js';
import type { World } from './world.js';

/** The ledger in a file; or, where a total is given, a new one, for which there must be no such file yet. */
export async function openLedger(world: World, file: string, total: Cost | undefined): Promise<Budget> {
  if (total === undefined) return readJson(world, file, budgetFrom);
  if (await isThere(world, file)) {
    throw new CliError(
      exitCodes.wrongUse,
      `${file}: there is such a file already; a ledger that is begun anew forgets what was spent`,
    );
  }
  return budgetOf(total);
}

/** Writes a ledger in the place of the one before. */
export async function saveLedger(world: World, file: string, budget: Budget): Promise<void> {
  const sink = await world.write(file);
  await sink.write(`${JSON.stringify(budget, undefined, 2)}\n`);
  await sink.finish();
}
