import type { AnyRecord } from '@openthb/core';
import { generate } from '@openthb/core/generate';
import {
  computeTables,
  type Engine,
  gatherFacts,
  memoryEngine,
  needsOfRequests,
  requestsOfReport,
  writeReport,
} from '@openthb/reporting';
import { countryProfile } from '@openthb/reporting/reports';
import { median } from './median.js';
import { timed } from './timed.js';

const RECORDS = Number(process.env['OPENTHB_BENCH_RECORDS'] ?? 100_000);
const ROUNDS = 5;
const MOST = 2;
const viewpoint = { asOf: '2024-12-31', ageAt: 'registration' } as const;
const requests = requestsOfReport(countryProfile).filter(({ indicator }) => !indicator.perPopulation);
const how = { release: 'publication' } as const;

/** Prints what the country profile costs beside the tables that it shows: from the lines of a file to the page, and to them. */
export async function printReport(): Promise<void> {
  const records = [...generate({ records: RECORDS, seed: 'report', asOf: viewpoint.asOf })].slice(1) as AnyRecord[];
  const victims = records.filter(({ record }) => record === 'victim').length;
  const lines = records.map((record) => JSON.stringify(record));
  const works = [
    async () => void (await computeTables(engineOf(lines), requests, how)),
    async () => void (await writeReport(countryProfile, { engine: engineOf(lines) }, how)),
  ];
  const times: number[][] = works.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, work] of works.entries()) times[index]!.push(await timed(work));
  }
  const [tables, page] = times.map(median) as [number, number];
  const ratio = page / tables;
  console.log(
    `the country profile of ${victims} victims in ${RECORDS} records, for publication, in memory\n  its ${requests.length} tables ${tables.toFixed(0)} ms; the page ${page.toFixed(0)} ms, ${ratio.toFixed(2)} times as long; promised at most ${MOST}: ${ratio <= MOST ? 'met' : 'MISSED'}`,
  );
}

function engineOf(lines: readonly string[]): Engine {
  const gatherer = gatherFacts(viewpoint, needsOfRequests(requests));
  for (const line of lines) gatherer.add(JSON.parse(line) as AnyRecord);
  return memoryEngine(gatherer.facts());
}
