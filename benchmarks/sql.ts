import { type AnyRecord, victim } from '@openthb/core';
import { generate } from '@openthb/core/generate';
import { records } from '@openthb/core/registry';
import { rowsOf, type SqlTable, tablesOf } from '@openthb/core/sql';
import {
  type Breakdown,
  detectedVictims,
  duckdbFacts,
  form,
  planSql,
  plansOf,
  postgresFacts,
  sex,
  year,
} from '@openthb/reporting';
import { startDuckdb } from '../packages/core/test/duckdb-engine.js';
import { postgresPrograms, startPostgres } from '../packages/core/test/postgres-engine.js';
import type { SqlEngine } from '../packages/core/test/sql-engine.js';
import { byHand } from './by-hand.js';
import { median } from './median.js';
import { timed } from './timed.js';

const RECORDS = 100_000;
/** So often are the same persons there, under other ids. */
const TIMES = 10;
const ROUNDS = 9;
const MOST = 1.1;
const viewpoint = { asOf: '2024-12-31', ageAt: 'registration' } as const;
const dialects = { duckdb: duckdbFacts, postgres: postgresFacts };
const asked: Readonly<Record<keyof typeof byHand, readonly Breakdown[]>> = {
  'year and sex': [year, sex],
  'year and form': [year, form],
};

/** Prints what the statements of the library cost beside the best that are written by hand for the same figures. */
export async function printSql(): Promise<void> {
  const programs = postgresPrograms();
  await printOn('DuckDB, one thread', await startDuckdb(), 'duckdb');
  if (programs === undefined) console.log('PostgreSQL is not installed: its statements are not measured');
  else await printOn('PostgreSQL', await startPostgres(programs), 'postgres');
}

async function printOn(name: string, engine: SqlEngine, id: keyof typeof dialects): Promise<void> {
  await fill(engine);
  const place = { dialect: dialects[id], before: '' };
  for (const [words, by] of Object.entries(asked)) {
    const { counts } = plansOf({ indicator: detectedVictims, by }, {});
    const statements = [planSql(counts, viewpoint, place), byHand[words as keyof typeof byHand][id]].map(
      // The groups are added up with their keys, so that both must give the same, and few rows come out.
      (sql) => `select count(*), sum(n), sum(n * (length(x0) + 3 * length(x1))) from (${sql}) g`,
    );
    const answers = await Promise.all(statements.map(async (sql) => (await engine.row(sql)).join()));
    if (new Set(answers).size > 1) throw new Error(`The statements by ${words} do not count the same.`);
    const times: number[][] = statements.map(() => []);
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [index, sql] of statements.entries()) times[index]!.push(await timed(() => engine.row(sql)));
    }
    const [ours, hand] = times.map(median) as [number, number];
    const ratio = ours / hand;
    console.log(
      `victims by ${words}, ${name}\n  ours ${ours.toFixed(1)} ms; by hand ${hand.toFixed(1)} ms; ${ratio.toFixed(2)} times as long; promised at most ${MOST}: ${ratio <= MOST ? 'met' : 'MISSED'}`,
    );
  }
  await engine.stop();
}

/** Fills the tables of victims, with their keys. */
async function fill(engine: SqlEngine): Promise<void> {
  await engine.run('create schema openthb');
  const tables = tablesOf(records).tables.filter(isOfVictims);
  for (const { name, columns } of tables) {
    await engine.run(
      `create table openthb.${name} (${columns.map((column) => `${column.name} ${column.type}`).join()})`,
    );
  }
  const rows = rowsOf(victim);
  const victims = [...generate({ records: RECORDS, seed: 'sql', asOf: viewpoint.asOf })].filter(
    (record) => (record as AnyRecord).record === 'victim',
  );
  await engine.insert(victims.flatMap((record) => rows(record as never)).filter(({ table }) => isOfVictims(table)));
  for (const { name, columns, key } of tables) {
    const [first, ...others] = columns.map((column) => column.name);
    const copied = [`${first} || '-' || copy`, ...others].join();
    await engine.run(
      `insert into openthb.${name} select ${copied} from openthb.${name}, (select * from generate_series(2, ${TIMES}) as g(copy)) c`,
    );
    await engine.run(`alter table openthb.${name} add primary key (${key.join()})`);
  }
  await engine.run('analyze');
}

function isOfVictims({ schema, name }: SqlTable): boolean {
  return schema === 'openthb' && (name === 'victim' || /^victim_(?:status|episodes)/.test(name));
}
