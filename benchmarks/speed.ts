import { type AnyRecord, jsonSchema, victim } from '@openthb/core';
import { generate } from '@openthb/core/generate';
import { openthb } from '@openthb/exchange';
import {
  detectedVictims,
  computeTables,
  form,
  gatherFacts,
  memoryEngine,
  needsOfRequests,
  sex,
  year,
} from '@openthb/reporting';
import { checkStructure, coreProfile, createValidator } from '@openthb/validators';
import Ajv2020 from 'ajv/dist/2020.js';
import { Bench } from 'tinybench';

const asOf = '2024-12-31';
const records = ([...generate({ records: 20_000, seed: 'bench', asOf })] as AnyRecord[]).slice(1);
const victims = records.filter((record) => record.record === 'victim');
const lines = records.map((record) => `${JSON.stringify(record)}\n`);
const bytes = new TextEncoder().encode(lines.join(''));
const accepts = new Ajv2020.default({ strict: true }).compile(jsonSchema(victim));

/** One comparison: what is done, ours first. */
interface Comparison {
  readonly title: string;
  readonly ours: () => unknown;
  readonly peer: readonly [name: string, work: () => unknown];
}

const comparisons: readonly Comparison[] = [
  {
    title: `structure of ${victims.length} victims, all good`,
    ours: () => victims.every((one) => checkStructure(one).ok),
    peer: ['Ajv compiled from the derived JSON Schema', () => victims.every((one) => accepts(one))],
  },
  {
    title: `${(bytes.length / 1e6).toFixed(1)} MB of NDJSON read and judged by all rules`,
    ours: async () => {
      const validator = createValidator({ profile: coreProfile, asOf });
      const reading = openthb.read(
        { bytes: new Blob([bytes]).stream() as unknown as AsyncIterable<Uint8Array> },
        { issuer: 'bench', nature: 'synthetic', identities: 'leave-out', newId: () => '' },
      );
      for await (const located of reading.records) validator.next(located);
      return validator.end();
    },
    peer: ['JSON.parse of every line, nothing judged', () => lines.map((line) => JSON.parse(line) as unknown)],
  },
  {
    title: `victims by year, sex and form`,
    ours: async () => {
      const requests = [{ indicator: detectedVictims, by: [year, sex, form] }];
      const gatherer = gatherFacts({ asOf, ageAt: 'registration' }, needsOfRequests(requests));
      for (const record of records) gatherer.add(record);
      return computeTables(memoryEngine(gatherer.facts()), requests, { release: 'internal' });
    },
    peer: ['a loop over objects with a map of keys', countByHand],
  },
];

/** What a programmer would write without the package. */
function countByHand(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of victims) {
    if (one.record !== 'victim') continue;
    for (const y of [one.statusAssertions?.[0]?.on?.slice(0, 4) ?? 'unknown', '_T']) {
      for (const s of [one.sex ?? 'unknown', '_T']) {
        for (const f of [...(one.episodes?.[0]?.forms ?? ['unknown']), '_T']) {
          const key = `${y}|${s}|${f}`;
          counts.set(key, (counts.get(key) ?? 0) + 1);
        }
      }
    }
  }
  return counts;
}

/**
 * Prints how fast the packages are beside a peer that does the same work on the same records in the same run. Ratios are
 * what counts; times hang on the machine.
 */
export async function printSpeed(): Promise<void> {
  for (const { title, ours, peer } of comparisons) {
    const [name, work] = peer;
    const bench = new Bench({ time: 2000, warmupTime: 500 });
    bench.add('ours', ours).add(name, work);
    await bench.run();
    const [one, other] = bench.tasks.map(({ result }) => ('latency' in result ? result.latency.p50 : Number.NaN)) as [
      number,
      number,
    ];
    console.log(
      `${title}\n  ours ${one.toFixed(1)} ms; ${name} ${other.toFixed(1)} ms; ratio ${(other / one).toFixed(2)}`,
    );
  }
}
