import type { AnyRecord } from '@openthb/core';
import { generate } from '@openthb/core/generate';
import {
  canBreakDown,
  computeTables,
  detectedVictims,
  gatherFacts,
  type Indicator,
  memoryEngine,
  needsOfRequests,
  year,
} from '@openthb/reporting';
import { indicators } from '@openthb/reporting/registry';
import { median } from './median.js';
import { timed } from './timed.js';

const RECORDS = 100_000;
const ROUNDS = 5;
const viewpoint = { asOf: '2024-12-31', ageAt: 'registration' } as const;

/** Prints what sixty indicators and the whole catalogue cost beside one: from the lines of a file to tables, in one pass. */
export async function printCatalogue(): Promise<void> {
  const lines = [...generate({ records: RECORDS, seed: 'catalogue', asOf: viewpoint.asOf })]
    .slice(1)
    .map((record) => JSON.stringify(record));
  const sets = [[detectedVictims], indicators.slice(0, 60), indicators];
  const times: number[][] = sets.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, set] of sets.entries()) times[index]!.push(await timed(() => computed(set, lines)));
  }
  const [one, sixty, all] = times.map(median) as [number, number, number];
  console.log(
    `${RECORDS} records from JSON to tables by year, in memory\n  one indicator ${one.toFixed(0)} ms; sixty ${sixty.toFixed(0)} ms, ${(sixty / one).toFixed(2)} times as long; all ${indicators.length} ${all.toFixed(0)} ms, ${(all / one).toFixed(2)} times as long`,
  );
}

async function computed(set: readonly Indicator[], lines: readonly string[]): Promise<void> {
  const requests = set.map((indicator) => ({ indicator, by: canBreakDown(indicator, year) ? [year] : [] }));
  const gatherer = gatherFacts(viewpoint, needsOfRequests(requests));
  for (const line of lines) gatherer.add(JSON.parse(line) as AnyRecord);
  await computeTables(memoryEngine(gatherer.facts()), requests, { release: 'internal' });
}
