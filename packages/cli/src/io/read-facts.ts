import { type FactGatherer, type Facts, gatherFacts, type Needs, type ResponseGatherer } from '@openthb/reporting';
import type { AgeMoment } from '@openthb/core';
import type { ByteTaker } from '../bytes/line-records.js';
import { wholeRecords } from './read-records.js';
import type { World } from './world.js';

/** What is gathered, and how files are read. */
interface FactOptions {
  readonly from: string;
  readonly skipBroken?: boolean;
  readonly asOf?: string;
  readonly ageAt: AgeMoment;
  readonly needs?: Needs;
  /** What looks at each record, too. */
  readonly also?: Pick<ResponseGatherer, 'add'>;
}

/** What indicators ask of the records of files, in columns; good records are taken by their bytes, where these lie a line each. */
export async function readFacts(
  world: World,
  files: readonly string[],
  { from, skipBroken = false, needs, also, ...options }: FactOptions,
  signal?: AbortSignal,
): Promise<Facts> {
  const gatherer = gatherFacts(viewpointOf(world, options), needs);
  // What looks at whole records must be shown them.
  const taker = also ? undefined : await takerOf(gatherer, signal);
  for await (const record of wholeRecords(world, files, { from, skipBroken, ...(taker && { taker }) })) {
    signal?.throwIfAborted();
    gatherer.add(record);
    also?.add(record);
  }
  return gatherer.facts();
}

/** Of which day facts are, and which age is meant. */
export function viewpointOf(world: World, { asOf, ageAt }: Pick<FactOptions, 'asOf' | 'ageAt'>) {
  return { asOf: asOf ?? world.today(), ageAt };
}

/** Takes good records by their bytes, as far as facts look at them. */
async function takerOf(gatherer: FactGatherer, signal: AbortSignal | undefined): Promise<ByteTaker> {
  const { byteReader } = await import('@openthb/core/bytes');
  const reader = byteReader(gatherer.level);
  return {
    reader,
    good(view) {
      if (signal?.aborted) signal.throwIfAborted();
      reader.read(view);
      gatherer.laidOut(reader.kind());
    },
  };
}
