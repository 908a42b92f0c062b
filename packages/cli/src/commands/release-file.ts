import { type PolicySecrets, type RecordsPolicy, releaseRecords } from '@openthb/anonymizers';
import { type AnyRecord, type Bundle, type Nature, STANDARD_VERSION } from '@openthb/core';
import { ndjsonLine } from '@openthb/exchange';
import { CliError, exitCodes } from '../io/cli-error.js';
import { wholeRecords } from '../io/read-records.js';
import type { World } from '../io/world.js';

/** How a file of records is read and written. */
interface ReleaseOptions {
  readonly from: string;
  readonly skipBroken?: boolean;
  readonly report?: string;
  readonly out?: string;
}

/** Writes the records of a file as a policy lets them leave; the file is read twice, and never held. */
export async function releaseFile(
  world: World,
  file: string,
  given: { readonly policy: RecordsPolicy; readonly secrets: PolicySecrets; readonly software: string },
  { from, skipBroken = false, report, out }: ReleaseOptions,
): Promise<number> {
  if (file === '-') throw new CliError(exitCodes.wrongUse, 'the records are read twice, so that - cannot be the file');
  const { policy, secrets, software } = given;
  const release = await releaseRecords(policy, secrets);
  for await (const record of wholeRecords(world, [file], { from, skipBroken })) release.note(record);
  const counts = new Map<string, { read: number; written: number }>();
  const natures = new Set<Nature>();
  const sink = await world.write(out);
  try {
    for await (const record of wholeRecords(world, [file], { from, skipBroken })) {
      if (record.record === 'bundle') continue;
      const count = counts.get(record.record) ?? { read: 0, written: 0 };
      counts.set(record.record, count);
      count.read += 1;
      const left = await release.release(record);
      if (!left) continue;
      if (natures.size === 0) await sink.write(ndjsonLine(manifestFor(left, secrets, software)));
      natures.add(left.nature);
      count.written += 1;
      await sink.write(ndjsonLine(left));
    }
    refuse(natures);
  } catch (error) {
    await sink.discard();
    throw error;
  }
  await sink.finish();
  const records = Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  if (report !== undefined) await writeReport(world, report, { policy, records, software });
  for (const [kind, { read, written }] of Object.entries(records)) world.say(`${kind}: ${written} of ${read} leave\n`);
  return exitCodes.fine;
}

function refuse(natures: ReadonlySet<Nature>): void {
  if (natures.size === 0) throw new CliError(exitCodes.findings, 'no record may leave; nothing is written');
  if (natures.size > 1)
    throw new CliError(
      exitCodes.wrongUse,
      `the records are ${[...natures].toSorted().join(' and ')}; give a file of each`,
    );
}

function manifestFor({ nature }: AnyRecord, { context }: PolicySecrets, software: string): Bundle {
  return { record: 'bundle', version: STANDARD_VERSION, id: `${context.issuer}:bundle`, nature, madeWith: software };
}

async function writeReport(world: World, name: string, report: object): Promise<void> {
  const sink = await world.write(name);
  await sink.write(
    `${JSON.stringify({ format: 'openthb-release', version: STANDARD_VERSION, ...report }, undefined, 2)}\n`,
  );
  await sink.finish();
}
