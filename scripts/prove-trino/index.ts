/**
 * Proves the Trino engine on a real Trino: a coordinator and two workers on loopback, two PostgreSQL databases as two
 * countries and a catalog in memory as a third. Every plan of the conformance suite must have the answer that memory
 * gives, country by country, added up. Needs Maven, Java 24 or newer (`OPENTHB_JAVA` names the program) and PostgreSQL.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnyRecord } from '@openthb/core';
import { generate } from '@openthb/core/generate';
import { forms, records } from '@openthb/core/registry';
import { rowsOf } from '@openthb/core/sql';
import { gatherFacts, memoryEngine, mergeAnswers, planSql, trinoFacts } from '@openthb/reporting';
import { openTrino } from '@openthb/reporting/trino';
import { BasicAuth, Trino } from 'trino-client';
import { postgresPrograms, startPostgres } from '../../packages/core/test/postgres-engine.js';
import { allPlans, inOrder } from '../../packages/cli/test/plans.js';
import { loadMemory, run } from './memory-country.js';
import { fetchedServer, lines, startTrino } from './trino-server.js';

const viewpoint = { asOf: '2022-06-30', ageAt: 'registration' } as const;
const ports = { north: 18_432, south: 18_433 };
const made = Object.fromEntries(
  ['north', 'south', 'memory'].map((seed) => [
    seed,
    ([...generate({ records: 150, seed, asOf: '2024-12-31' })] as AnyRecord[]).slice(1),
  ]),
);
const writers = new Map(records.map((record) => [record.name, rowsOf(record)]));
const plans = allPlans();

const programs = postgresPrograms();
if (programs === undefined) throw new Error('PostgreSQL is not installed.');
const home = fetchedServer(process.env['OPENTHB_TRINO'] ?? join(tmpdir(), 'openthb-trino'));
const work = mkdtempSync(join(tmpdir(), 'openthb-prove-trino-'));
const databases = [];
for (const [name, port] of Object.entries(ports)) {
  const database = await startPostgres(programs, port);
  databases.push(database);
  const tables = forms.find(({ id }) => id === 'sql-postgres')!.derive(records, []);
  await database.run((tables as { readonly text: string }).text);
  await database.insert(made[name]!.flatMap((record) => writers.get(record.record)!(record)));
}
console.log('two countries in PostgreSQL; Trino starts');
const catalogs = Object.fromEntries(
  Object.entries(ports).map(([name, port]) => [
    name,
    lines({
      'connector.name': 'postgresql',
      'connection-url': `jdbc:postgresql://127.0.0.1:${port}/postgres`,
      'connection-user': 'openthb',
    }),
  ]),
);
const running = await startTrino(
  home,
  work,
  process.env['OPENTHB_JAVA'] ?? 'java',
  { ...catalogs, memory: lines({ 'connector.name': 'memory' }) },
  { workers: 2, memory: 1200, oneProcessorEach: false },
);
try {
  const trino = Trino.create({ server: running.server, source: 'proof', auth: new BasicAuth('proof') });
  const place = { dialect: trinoFacts, before: 'memory.' } as const;
  const asked = new Set(
    plans.flatMap(([, plan]) =>
      [...planSql(plan, viewpoint, place).matchAll(/memory\.openthb\.(\w+)/g)].map(([, table]) => table!),
    ),
  );
  // The kinds of records tell their nature there.
  for (const { record } of new Set(plans.map(([, { facts }]) => facts))) asked.add(record.name.replaceAll('-', '_'));
  await loadMemory(trino, made['memory']!, asked);
  const nodes = await run(trino, 'select count(*) from system.runtime.nodes where not coordinator');
  console.log(`${asked.size} tables in memory; ${String(nodes[0]![0])} workers`);
  const engine = await openTrino(
    {
      server: running.server,
      user: 'proof',
      catalogs: [{ name: 'north', handTo: 'postgres' }, { name: 'south', handTo: 'postgres' }, { name: 'memory' }],
    },
    viewpoint,
  );
  const countries = Object.values(made).map((part) => {
    const gatherer = gatherFacts(viewpoint);
    for (const record of part) gatherer.add(record);
    return memoryEngine(gatherer.facts());
  });
  let different = 0;
  for (const [name, plan] of plans) {
    const expected = mergeAnswers(await Promise.all(countries.map((country) => country.answer(plan))));
    const found = await engine.answer(plan);
    const same = JSON.stringify(inOrder(expected)) === JSON.stringify(inOrder(found));
    if (!same) different += 1;
    console.log(`${same ? 'same' : 'DIFFERENT'}: ${name}, ${found.length} groups`);
  }
  console.log(`${plans.length - different} of ${plans.length} plans have the same answer as in memory`);
  process.exitCode = different === 0 ? 0 : 1;
} finally {
  await running.stop();
  for (const database of databases) await database.stop();
  rmSync(work, { recursive: true });
}
