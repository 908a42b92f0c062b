import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { type AnyRecord, TOTAL } from '@openthb/core';
import { generate } from '@openthb/core/generate';
import { computeTables, gatherFacts, memoryEngine } from '@openthb/reporting';
import { dimensions, indicators } from '@openthb/reporting/registry';
import { expect, it } from 'vitest';
import { base, recounts } from './catalogue-queries.js';
import { oddRecords } from '../packages/cli/test/odd-records.js';

const asOf = '2022-06-30';
const usual = ([...generate({ records: 800, seed: 'catalogue', asOf: '2024-12-31' })] as AnyRecord[]).slice(1);
const records = [...usual, ...oddRecords(usual, 1949)];

async function askedOf(statements: readonly string[]): Promise<readonly (readonly (readonly unknown[])[])[]> {
  const folder = mkdtempSync(join(tmpdir(), 'openthb-catalogue-'));
  try {
    const file = join(folder, 'records.ndjson');
    writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
    const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
    const connection = await instance.connect();
    await connection.run(`create table rec as select json as j from read_ndjson_objects('${file}')`);
    await connection.run(base);
    const answers = [];
    for (const sql of statements) answers.push((await connection.runAndReadAll(sql)).getRowsJS());
    connection.closeSync();
    instance.closeSync();
    return answers;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it('is what somebody finds who asks the records themselves', { timeout: 60_000 }, async () => {
  const gatherer = gatherFacts({ asOf, ageAt: 'registration' });
  for (const record of records) gatherer.add(record);
  const requests = recounts.map(({ indicator }) => ({
    indicator: indicators.find(({ id }) => id === indicator)!,
    by: [],
  }));
  const tables = await computeTables(memoryEngine(gatherer.facts()), requests, { release: 'internal' });
  const answers = await askedOf(recounts.map(({ sql }) => sql));
  const asked = recounts.map(({ indicator, over }, index) => {
    const found = answers[index]!.map(([code, numerator, denominator]) => [
      code ?? 'all',
      Number(numerator),
      denominator === null ? null : Number(denominator),
    ]);
    return { indicator, over, rows: found.filter(([, number]) => over === undefined || number !== 0).toSorted() };
  });
  const given = recounts.map(({ indicator, over }, index) => {
    const { rows } = tables[index]!;
    const isSum = indicators.find(({ id }) => id === indicator)!.sum !== undefined && over !== undefined;
    const own = rows
      .filter(({ at }) => over === undefined || at[over] !== TOTAL)
      .filter(({ value }) => value !== null && (over === undefined || value > 0))
      .map(({ at, value, numerator, denominator }) => [
        over === undefined ? 'all' : at[over]!,
        isSum ? value : numerator,
        denominator,
      ]);
    return { indicator, over, rows: own.toSorted() };
  });
  expect(given).toEqual(asked);
});

it('can be told of, each thing once', () => {
  expect(indicators.length).toBeGreaterThanOrEqual(60);
  for (const { over, breakdown, dimensions: only = [] } of indicators) {
    for (const { id } of [over, breakdown].filter((one) => one !== undefined)) {
      expect(dimensions.map((one) => one.id)).toContain(id);
    }
    for (const id of only) expect(dimensions.map((one) => one.id)).toContain(id);
  }
});
