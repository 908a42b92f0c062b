import { mergePartials, partialFaults, type PartialResult, requestsOf } from '@openthb/reporting';
import type { Release, Table } from '@openthb/core';
import { dimensions, indicators } from '@openthb/reporting/registry';
import { CliError, exitCodes } from '../io/cli-error.js';
import type { World } from '../io/world.js';
import { readTrust } from './read-trust.js';
import { readSignedPartial } from './verify-partial.js';

/** The tables of several countries together, from files of signed parts; all that is wrong with them is said. */
export async function mergeSigned(
  world: World,
  files: readonly string[],
  { trust, release }: { readonly trust?: string; readonly release: Release },
): Promise<readonly Table[]> {
  if (trust === undefined) throw new CliError(exitCodes.wrongUse, 'name the keys that are trusted with --trust');
  const trusted = await readTrust(world, trust);
  const parts: PartialResult[] = [];
  for (const file of files) parts.push(await readSignedPartial(world, file, trusted));
  const faults = partialFaults(parts, world.today());
  if (faults.length > 0) {
    const lines = faults.map(({ code, part, message }) => `${files[part]!}: ${code}: ${message}`);
    throw new CliError(exitCodes.unreadable, lines.join('\n'));
  }
  return mergePartials(parts, requestsOf(parts[0]!, indicators, dimensions), { release, today: world.today() });
}
