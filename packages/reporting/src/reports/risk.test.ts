import { type DataTable, dataTable, quasiTable, riskComparison, riskReport } from '@openthb/anonymizers';
import type { AnyRecord } from '@openthb/core';
import { generate } from '@openthb/core/generate';
import { describe, expect, it } from 'vitest';
import { risk } from './risk.js';

const records = [...generate({ records: 800, seed: 'risk', asOf: '2024-12-31' })] as AnyRecord[];
const table = quasiTable(records, 'victim');
const quasi = ['sex', 'citizenships', 'ageClaims.atLeast'];
const coarse: DataTable = {
  rows: table.rows,
  columns: table.columns.map((column) =>
    column.name === 'sex'
      ? column
      : dataTable(
          [column.name],
          Array.from({ length: table.rows }, () => ['*']),
        ).columns[0]!,
  ),
};

describe('the page about risk', () => {
  it('stands by itself, with pictures and the tables behind them', { timeout: 60_000 }, async () => {
    const html = await risk.write(riskReport(table, { quasi, fraction: 0.1, population: table, list: table }));
    expect(html.match(/<svg/g)).toHaveLength(3);
    expect(html.match(/<table>/g)).toHaveLength(3);
    expect(html).not.toMatch(/<script|<link|<img|https?:\/\/(?!www\.w3\.org)/);
    expect(html).toContain('hide among fewer than 11');
    expect(html).toContain('Whoever has the list');
    expect(html).not.toMatch(/NaN|undefined|null/);
  });

  it('shows what was before, and what is still told', { timeout: 60_000 }, async () => {
    const html = await risk.write(riskComparison(table, coarse, { quasi, sameRows: true }));
    expect(html.match(/<svg/g)).toHaveLength(5);
    expect(html).toContain('; before: ');
    expect(html).toContain('What is the file still good for?');
    expect(html).not.toMatch(/NaN|undefined|null/);
  });

  it('is written of an empty file too', { timeout: 60_000 }, async () => {
    const html = await risk.write(riskReport(dataTable(['a'], []), { quasi: ['a'] }));
    expect(html).not.toMatch(/NaN|undefined|null/);
  });
});
