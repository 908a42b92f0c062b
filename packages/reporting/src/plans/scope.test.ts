import type { RecordOf } from '@openthb/core';
import { describe, expect, it } from 'vitest';
import { factsOf, madeUp } from '../../test/facts-of.js';
import { computeTables } from '../compute-tables.js';
import { countries } from '../dimensions/countries.js';
import { memoryEngine } from '../engines/memory/memory-engine.js';
import { contributionsGiven } from '../indicators/contributions-given.js';
import { agreementsInForce } from '../indicators/agreements-in-force.js';
import { personsReached } from '../indicators/persons-reached.js';
import { programmesByKind } from '../indicators/programmes-by-kind.js';
import { canBreakDown } from './plans-of.js';

/** Made-up records in which every second programme works in one more country. */
const records = madeUp(1500, 'scope').map((one, at) =>
  one.record === 'programme' && at % 2 === 0
    ? { ...one, countries: [...new Set([...(one.countries ?? []), 'RS' as const])] }
    : one,
);
const engine = memoryEngine(factsOf(records));
const programmes = records.filter((one): one is RecordOf<'programme'> => one.record === 'programme');
const agreements = records.filter((one): one is RecordOf<'agreement'> => one.record === 'agreement');
const areas = [...new Set(programmes.flatMap((one) => one.countries ?? []))].slice(0, 4);
const shared = programmes.filter((one) => (one.countries?.length ?? 0) > 1);

async function tableOf(area: string, indicator: Parameters<typeof canBreakDown>[0]) {
  const [table] = await computeTables(engine, [{ indicator, by: [] }], { release: 'internal', scope: { area } });
  return table!;
}
const totalOf = async (area: string, indicator: Parameters<typeof canBreakDown>[0]) =>
  (await tableOf(area, indicator)).rows.find(({ at }) => Object.values(at).every((code) => code === '_T'))!.value;

describe.for(areas)('what several countries share, in the figures of one of them (%#)', (area) => {
  it('counts in each, and the table says so', async () => {
    const here = programmes.filter((one) => one.countries?.includes(area));
    expect(await totalOf(area, programmesByKind)).toBe(here.length);
    const inForce = agreements.filter((one) => one.countries?.includes(area) && one.status === 'in-force');
    expect(await totalOf(area, agreementsInForce)).toBe(inForce.length);
    expect((await tableOf(area, programmesByKind)).caveats.join(' ')).toContain('for each of them');
  });

  it('is in no sum', async () => {
    const own = programmes.filter((one) => one.countries?.length === 1 && one.countries[0] === area);
    const reached = own.reduce((sum, one) => sum + (one.reached ?? 0), 0);
    expect((await totalOf(area, personsReached)) ?? 0).toBe(reached);
    const given = new Map<string, number>();
    for (const { amount } of own.flatMap((one) => one.contributions ?? [])) {
      if (amount) given.set(amount.currency, (given.get(amount.currency) ?? 0) + Number(amount.amount));
    }
    const table = await tableOf(area, contributionsGiven);
    for (const { at, value } of table.rows.filter((row) => row.at['currency'] !== '_T')) {
      expect(value ?? 0).toBeCloseTo(given.get(at['currency']!) ?? 0, 4);
    }
    expect(table.caveats.join(' ')).toContain('is not divided');
  });
});

describe('sums over what several countries share', () => {
  it('are given of no country', () => {
    expect(shared.length).toBeGreaterThan(3);
    expect(canBreakDown(personsReached, countries)).toBe(false);
    expect(canBreakDown(programmesByKind, countries)).toBe(true);
  });
});
