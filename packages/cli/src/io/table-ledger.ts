import { ledgerFrom, ledgerOf, type ReleasedTable } from '@openthb/anonymizers';
import { CliError, exitCodes } from './cli-error.js';
import { readJson } from './read-json.js';
import type { World } from './world.js';

/** Where is kept what was published. */
export interface LedgerOptions {
  readonly ledger?: string;
  readonly beginLedger?: boolean;
}

/** What was published before; a ledger is begun only where there is none. */
export async function readLedger(
  world: World,
  { ledger, beginLedger = false }: LedgerOptions,
): Promise<readonly ReleasedTable[]> {
  if (ledger === undefined) return [];
  if (!beginLedger) return readJson(world, ledger, ledgerFrom);
  const there = await world.read(ledger).then(
    () => true,
    () => false,
  );
  if (there) throw new CliError(exitCodes.wrongUse, 'there is a ledger already; leave --begin-ledger out');
  return [];
}

/** Keeps what is published now with what was published before. */
export async function writeLedger(
  world: World,
  { ledger }: LedgerOptions,
  released: readonly ReleasedTable[],
): Promise<void> {
  if (ledger === undefined) return;
  const sink = await world.write(ledger);
  await sink.write(`${JSON.stringify(ledgerOf(released), undefined, 1)}\n`);
  await sink.finish();
}
