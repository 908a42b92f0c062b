import { parse } from 'csv-parse/sync';
import { SdkError } from '@openthb/core';
import { describe, expect, it } from 'vitest';
import { factsOf, madeUp } from '../../test/facts-of.js';
import { computeTables, type TableOptions } from '../compute-tables.js';
import { age } from '../dimensions/age.js';
import { country } from '../dimensions/country.js';
import { form } from '../dimensions/form.js';
import { sdgForm } from '../dimensions/sdg-form.js';
import { sex } from '../dimensions/sex.js';
import { year } from '../dimensions/year.js';
import { memoryEngine } from '../engines/memory/memory-engine.js';
import { childrenShare } from '../indicators/children-share.js';
import { detectedVictims } from '../indicators/detected-victims.js';
import { detectedVictimsRate } from '../indicators/detected-victims-rate.js';
import { sdgVictims } from '../indicators/sdg-victims.js';
import type { TableRequest } from '../plans/plans-of.js';
import { sdgCsv } from './sdg-csv.js';

const engine = memoryEngine(factsOf(madeUp(900, 'sdg')));
const population = ['2020', '2021'].map((one) => ({
  area: 'RS',
  year: one,
  sex: '_T',
  age: '_T',
  value: 6_800_000,
  source: 'made up',
}));

async function written(requests: readonly TableRequest[], options: Partial<TableOptions> = {}) {
  const tables = await computeTables(engine, requests, { release: 'internal', population, ...options });
  return { tables, rows: parse(sdgCsv.write(tables), { columns: true }) as Record<string, string>[] };
}

describe('SDG 16.2.2', () => {
  it('has the ten series, in the codes of the global structure', async () => {
    const { rows } = await written(
      [detectedVictims, detectedVictimsRate].map((indicator) => ({ indicator, by: [year, sex, age, sdgForm] })),
      { scope: { area: 'RS' } },
    );
    const series = ['', 'SX', 'FL', 'OG', 'OP'].map((one) => `VC_HTF_DETV${one}`);
    expect(new Set(rows.map(({ SERIES }) => SERIES))).toEqual(new Set(series.flatMap((one) => [one, `${one}R`])));
    expect(new Set(rows.map(({ SEX }) => SEX))).toEqual(new Set(['_T', 'F', 'M']));
    expect(new Set(rows.map(({ AGE }) => AGE))).toEqual(new Set(['_T', 'Y0T17', 'Y_GE18']));
    expect(new Set(rows.map(({ REF_AREA, FREQ, REPORTING_TYPE }) => [REF_AREA, FREQ, REPORTING_TYPE].join()))).toEqual(
      new Set(['688,A,N']),
    );
    expect(new Set(rows.map(({ UNIT_MEASURE }) => UNIT_MEASURE))).toEqual(new Set(['NUMBER', 'PER_100000_POP']));
    const keys = rows.map((row) => ['SERIES', 'SEX', 'AGE', 'TIME_PERIOD'].map((name) => row[name]).join());
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has each figure once, whichever indicator tells it', async () => {
    const scope = { area: 'RS' };
    const one = await written([{ indicator: detectedVictims, by: [year, sex, sdgForm] }], { scope });
    const other = await written([{ indicator: sdgVictims, by: [year, sex] }], { scope });
    const both = await written(
      [
        { indicator: detectedVictims, by: [year] },
        { indicator: sdgVictims, by: [year, sex] },
      ],
      { scope },
    );
    const figures = (rows: readonly Record<string, string>[]) =>
      rows.map((row) => [row['SERIES'], row['SEX'], row['TIME_PERIOD'], row['OBS_VALUE']].join()).toSorted();
    expect(figures(other.rows)).toEqual(figures(one.rows));
    expect(figures(both.rows)).toEqual(figures(one.rows));
  });

  it('has the figures of the tables', async () => {
    const { tables, rows } = await written([{ indicator: detectedVictims, by: [year, country] }]);
    const byYear = tables[0]!.rows.filter(({ at }) => at['year'] !== '_T' && at['country'] !== '_T');
    expect(rows.map((row) => Number(row['OBS_VALUE']))).toEqual(byYear.map(({ value }) => value));
    const rates = await written([{ indicator: detectedVictimsRate, by: [year] }], { scope: { area: 'RS' } });
    const known = rates.rows.filter(({ OBS_STATUS }) => OBS_STATUS === 'A');
    expect(known.map(({ TIME_PERIOD }) => TIME_PERIOD)).toEqual(['2020', '2021']);
    expect(rates.rows.filter(({ OBS_STATUS }) => OBS_STATUS === 'O')).toHaveLength(rates.rows.length - 2);
  });

  it.for([
    { name: 'another indicator', request: { indicator: childrenShare, by: [year] } },
    { name: 'another dimension', request: { indicator: detectedVictims, by: [year, form] } },
    { name: 'no years', request: { indicator: detectedVictims, by: [sex] } },
    { name: 'no territory', request: { indicator: detectedVictims, by: [year] } },
  ])('refuses $name', async ({ request }) => {
    await expect(written([request])).rejects.toThrow(SdkError);
  });
});
