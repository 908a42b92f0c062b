import {
  isSuperseded,
  mergePartials,
  partialFaults,
  type PartialResult,
  requestsOf,
  type TableRequest,
} from '@openthb/reporting';
import type { Release, Table } from '@openthb/core';
import { dimensions, indicators } from '@openthb/reporting/registry';
import { CliError, exitCodes } from '../io/cli-error.js';
import type { World } from '../io/world.js';
import { readTrust } from './read-trust.js';
import { readSignedPartial } from './verify-partial.js';

/** Which parts are taken, and to whom their figures go. */
export interface MergeSignedOptions {
  readonly trust?: string;
  readonly maxAgeDays?: number;
  readonly release: Release;
}

/**
 * The tables of several countries together, from files of signed parts; all that is wrong with them is said. What is asked
 * is what the first part answers, where nothing else is.
 */
export async function mergeSigned(
  world: World,
  files: readonly string[],
  asked: readonly TableRequest[] | undefined,
  { trust, release, maxAgeDays }: MergeSignedOptions,
): Promise<readonly Table[]> {
  if (trust === undefined) throw new CliError(exitCodes.wrongUse, 'name the keys that are trusted with --trust');
  const trusted = await readTrust(world, trust);
  const parts: PartialResult[] = [];
  for (const file of files) parts.push(await readSignedPartial(world, file, trusted));
  const requests = asked ?? requestsOf(parts[0]!, indicators, dimensions);
  const limits = { today: world.today(), ...(maxAgeDays !== undefined && { maxAgeDays }) };
  const faults = await partialFaults(parts, requests, limits);
  if (faults.length > 0) {
    const lines = faults.map(({ code, part, message }) => `${files[part]!}: ${code}: ${message}`);
    throw new CliError(exitCodes.unreadable, lines.join('\n'));
  }
  for (const [at, part] of parts.entries()) {
    if (isSuperseded(part, parts)) world.say(`${files[at]!}: left out: another part corrects it\n`);
  }
  return mergePartials(parts, requests, { release, ...limits });
}
