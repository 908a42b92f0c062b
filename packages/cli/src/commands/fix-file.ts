import { dictionaries, labels } from '@openthb/core/registry';
import { type Extension, type Located, pointer, recordsWith } from '@openthb/core';
import { ndjsonLine } from '@openthb/exchange';
import { knownAliases, placeText, printable, type Repaired, repairRecord } from '@openthb/validators';
import { repairs } from '@openthb/validators/registry';
import { exitCodes } from '../io/cli-error.js';
import { failOnFile, lookOnly, openReading } from '../io/read-records.js';
import type { Sink, World } from '../io/world.js';

/** How a file is repaired. */
export interface Fixing {
  readonly from: string;
  readonly extensions: readonly Extension[];
  /** Whether the person at the terminal owns the data and wants to see what is changed into what. */
  readonly showValues: boolean;
  /** How many places are told; all are counted. */
  readonly maxPlaces: number;
  /** Where the repaired records go; absent in a dry run. */
  readonly fixed?: Sink | undefined;
}

/** What was done, by rule and repair. */
type Tally = Map<string, Map<string, number>>;

/** Repairs what is certain in a file, and tells each place, and what was done by rule; never a value unless asked. */
export async function fixFile(world: World, file: string, fixing: Fixing, report: Sink): Promise<number> {
  const options = {
    repairs,
    aliases: knownAliases(dictionaries, labels),
    find: recordsWith(fixing.extensions),
  };
  const { reading } = await openReading(world, file, fixing.from, lookOnly(world));
  const tally: Tally = new Map();
  const counts = { records: 0, changed: 0, values: 0, unreadable: 0 };
  for await (const located of reading.records) {
    failOnFile(located, file);
    if (!located.ok) {
      if (located.ordinal !== undefined) counts.unreadable += 1;
      continue;
    }
    const { value, repaired } = repairRecord(located.value, options);
    await fixing.fixed?.write(ndjsonLine(value));
    counts.records += 1;
    if (repaired.length > 0) counts.changed += 1;
    for (const one of repaired) {
      counts.values += 1;
      count(tally, one);
      if (counts.values <= fixing.maxPlaces) await report.write(placeLine(located, one, file, fixing.showValues));
    }
  }
  await report.write(summaryText(file, counts, tally, fixing));
  return counts.unreadable > 0 ? exitCodes.findings : exitCodes.fine;
}

function count(tally: Tally, { rule, repair }: Repaired): void {
  const of = tally.get(rule.id) ?? new Map<string, number>();
  tally.set(rule.id, of.set(repair.title, (of.get(repair.title) ?? 0) + 1));
}

function placeLine(
  { ordinal, value, place }: Extract<Located, { ok: true }>,
  { path, rule, repair, before, after }: Repaired,
  file: string,
  showValues: boolean,
): string {
  const { record } = value as { readonly record: string };
  const line = `${placeText(place(path), file)}: ${rule.id} ${repair.title} [${record} #${ordinal}${pointer(path)}]\n`;
  return showValues ? `${line}- ${JSON.stringify(before)}\n+ ${JSON.stringify(after)}\n` : line;
}

function summaryText(
  file: string,
  { records, changed, values, unreadable }: Readonly<Record<'records' | 'changed' | 'values' | 'unreadable', number>>,
  tally: Tally,
  { fixed, maxPlaces, showValues }: Fixing,
): string {
  const lines = [
    `${printable(file)}: ${values} values repaired in ${changed} of ${records} records`,
    ...[...tally].toSorted().map(([rule, titles]) => {
      const parts = [...titles].map(([title, times]) => `${title} ${times}`);
      return `  ${rule}  ${parts.join(', ')}`;
    }),
    ...(values > maxPlaces ? [`  The list was cut: ${maxPlaces} places of ${values} are listed.`] : []),
    ...(unreadable > 0
      ? [`  ${unreadable} that could not be read as a record are not repaired${fixed ? ', and not in the output' : ''}`]
      : []),
    ...(showValues ? ['  Values of records are shown: for the owner of the data, not to be passed on.'] : []),
    fixed ? '  The records were written.' : '  Dry run: nothing was written. --out FILE writes all records, repaired.',
  ];
  return `${lines.join('\n')}\n`;
}
