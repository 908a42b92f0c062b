import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { memoryEngine } from '../src/engines/memory/memory-engine.js';
import { overview } from '../src/reports/overview.js';
import { writeReport } from '../src/reports/write-report.js';
import { asOf, factsOf, madeUp } from './facts-of.js';

const script = readFileSync(new URL('overview-by-hand.sql', import.meta.url), 'utf8');
const records = madeUp(3000, 'by hand');

/** Every figure on a page that is there and not zero, from the files that it offers for download. */
function figuresOn(html: string): Map<string, number> {
  const files = [...html.matchAll(/href="data:text\/csv;charset=utf-8,([^"]+)"/g)].map(([, text]) =>
    decodeURIComponent(text!),
  );
  const figures = files.flatMap((file) => {
    const [header, ...rows] = file
      .trim()
      .split('\r\n')
      .map((line) => line.split(','));
    const value = header!.indexOf('value');
    return rows
      .filter((row) => Number(row[value]) !== 0)
      .map((row) => {
        const at = header!.slice(1, value).map((dimension, index) => `${dimension}=${row[index + 1]}`);
        return [[row[0], ...at].join(' '), Number(row[value])] as const;
      });
  });
  return new Map(figures);
}

async function figuresByHand(): Promise<Map<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'openthb-'));
  const duckdb = await DuckDBInstance.create(':memory:');
  const connection = await duckdb.connect();
  try {
    const file = join(folder, 'records.ndjson');
    writeFileSync(file, records.map((record) => JSON.stringify(record)).join('\n'));
    await connection.run(`CREATE TABLE lines AS SELECT json FROM read_ndjson_objects('${file}')`);
    await connection.run(`SET VARIABLE as_of = '${asOf}'`);
    await connection.run(script);
    const found = await connection.runAndReadAll('SELECT cell, value FROM figures WHERE value <> 0');
    return new Map(found.getRowObjects().map(({ cell, value }) => [String(cell), Number(value)]));
  } finally {
    connection.closeSync();
    duckdb.closeSync();
    rmSync(folder, { recursive: true });
  }
}

describe('the numbers of the overview', () => {
  it('are those of SQL that was written by hand over the same records', { timeout: 60_000 }, async () => {
    const engine = memoryEngine(factsOf(records));
    const onPage = figuresOn(await writeReport(overview, { engine }, { release: 'internal' }));
    const byHand = await figuresByHand();
    const margins = [...onPage.keys()].filter((cell) => /(?:sex|age|form)=_T/.test(cell));
    for (const cell of margins) onPage.delete(cell);
    expect(byHand.size).toBeGreaterThan(40);
    expect([...onPage.keys()].toSorted()).toEqual([...byHand.keys()].toSorted());
    const differing = [...byHand].filter(([cell, value]) => Math.abs(onPage.get(cell)! - value) > 1e-9);
    expect(differing.map(([cell]) => cell)).toEqual([]);
  });
});
