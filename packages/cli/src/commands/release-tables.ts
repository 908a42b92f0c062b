import { countTables, protectTables, type Protection, type TablesPolicy } from '@openthb/anonymizers';
import { cellKey, cellsOf, type CountTable, STANDARD_VERSION } from '@openthb/core';
import { csvOf } from '@openthb/exchange';
import { CliError, exitCodes } from '../io/cli-error.js';
import { readView } from '../io/read-view.js';
import type { World } from '../io/world.js';

/** How a file is read and written. */
interface ReleaseOptions {
  readonly from: string;
  readonly skipBroken?: boolean;
  readonly recipient?: string;
  readonly report?: string;
  readonly out?: string;
}

/** What is applied. */
interface Applied {
  readonly policy: TablesPolicy;
  readonly files: Readonly<Record<string, string>>;
  readonly software: string;
}

/** Counts what a policy asks for, judges all tables together, and writes them: JSON, or a folder of CSV files. */
export async function releaseTables(
  world: World,
  file: string,
  { policy, files, software }: Applied,
  options: ReleaseOptions,
): Promise<number> {
  if (policy.counts === 'flagged' && options.recipient === undefined)
    throw new CliError(exitCodes.wrongUse, 'true counts go to a named recipient: say --recipient');
  if (options.report !== undefined)
    throw new CliError(exitCodes.wrongUse, 'tables themselves tell what was done: leave --report out');
  const table = await readView(world, file, policy, options);
  if (table.rows === 0) throw new CliError(exitCodes.findings, 'there is no row to count; nothing is written');
  const counted = countTables(table, policy, files);
  const protection = await protectTables(counted, policy.protection);
  const { out } = options;
  if (out === undefined || out === '-' || out.endsWith('.json')) {
    const head = { format: 'openthb-tables', version: STANDARD_VERSION, software, policy };
    const to = policy.counts === 'flagged' && { recipient: options.recipient };
    const tables = counted.map((one) => ({
      by: one.dimensions.map(({ id }) => id),
      cells: cellsIn(one, policy, protection),
    }));
    await writeText(world, out, `${JSON.stringify({ ...head, ...to, tables }, undefined, 1)}\n`);
  } else {
    for (const one of counted) {
      const ids = one.dimensions.map(({ id }) => id);
      const rows = cellsIn(one, policy, protection).map(({ at, count, status }) => [...at, `${count ?? ''}`, status]);
      await writeText(world, `${out}/${ids.join('-')}.csv`, csvOf([[...ids, 'count', 'status'], ...rows]));
    }
  }
  const { primary, complementary, cells } = protection;
  const what = policy.counts === 'flagged' ? 'marked as not to be published' : 'hidden';
  world.say(`${policy.id}: ${counted.length} tables; ${primary + complementary} of ${cells} counts are ${what}\n`);
  return exitCodes.fine;
}

interface Cell {
  readonly at: readonly string[];
  readonly count: number | null;
  readonly status: 'free' | 'confidential' | 'hidden';
}

function cellsIn(table: CountTable, { counts }: TablesPolicy, { isHidden }: Protection): readonly Cell[] {
  return [...cellsOf(table.dimensions)].map((at) => {
    const count = table.counts.get(cellKey(at)) ?? 0;
    if (!isHidden(table, at)) return { at, count, status: 'free' };
    return counts === 'flagged' ? { at, count, status: 'confidential' } : { at, count: null, status: 'hidden' };
  });
}

async function writeText(world: World, name: string | undefined, text: string): Promise<void> {
  const sink = await world.write(name);
  await sink.write(text);
  await sink.finish();
}
