/** From a file of records to victims by year and sex, with what is built: `memory`, `duckdb`, or a `loop` over lines. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { gatherLines } from './gather-lines.mjs';
import { mostMemory } from './most-memory.mjs';

const [, , way, file] = process.argv;
const from = performance.now();
const viewpoint = { asOf: '2024-12-31', ageAt: 'registration' };

async function* records() {
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const record = JSON.parse(line);
    if (record.record !== 'bundle') yield record;
  }
}

async function byEngine() {
  const { computeTables, detectedVictims, gatherFacts, memoryEngine, needsOfRequests, sex, year } =
    await import('@openthb/reporting');
  const requests = [{ indicator: detectedVictims, by: [year, sex] }];
  const needs = needsOfRequests(requests);
  let engine;
  if (way === 'duckdb') {
    const { openDuckdb } = await import('@openthb/reporting/duckdb');
    engine = await openDuckdb([file], viewpoint, { needs });
  } else {
    const gatherer = gatherFacts(viewpoint, needs);
    await gatherLines(gatherer, file);
    engine = memoryEngine(gatherer.facts());
  }
  const [table] = await computeTables(engine, requests, { release: 'internal' });
  return table.rows.filter(({ value }) => value > 0).map(({ at, value }) => [at.year, at.sex, value]);
}

/** What a programmer would write without the package. */
async function byHand() {
  const counts = new Map();
  for await (const record of records()) {
    if (record.record !== 'victim') continue;
    const made = (record.statusAssertions ?? []).filter(
      ({ object, status, on }) =>
        object === 'identification' && status !== 'closed' && (on === undefined || on <= viewpoint.asOf),
    );
    const counted = ({ status }) => ['presumed', 'identified', 'declined'].includes(status);
    if (made.length === 0 || !counted(made.at(-1))) continue;
    const first = made.find(counted);
    for (const y of [first.on?.slice(0, 4) ?? 'unknown', '_T']) {
      for (const s of [record.sex ?? 'unknown', '_T']) counts.set(`${y} ${s}`, (counts.get(`${y} ${s}`) ?? 0) + 1);
    }
  }
  return [...counts].map(([key, count]) => [...key.split(' '), count]);
}

const answer = await (way === 'loop' ? byHand() : byEngine());
const ms = performance.now() - from;
const sorted = answer.map((row) => row.join(' ')).toSorted();
console.log(JSON.stringify({ ms, rss: mostMemory(), answer: sorted.join(';') }));
