import { cellKey, type CellEvidence, type CountTable, type Dimension, TOTAL } from '@openthb/core';
import { describe, expect, it } from 'vitest';
import { dataTable } from '../../data/data-table.js';
import { cellSystem } from '../cell-system.js';
import { countRows } from '../counting/count-rows.js';
import { type DisclosurePolicy, publicationPolicy } from '../disclosure-policy.js';
import { primaryCells } from '../primary-cells.js';
import { protectTables } from '../protect-tables.js';

const sex: Dimension = { id: 'sex', codes: ['female', 'male'], additive: true };

/** A table of one dimension. */
function tableOf(female: number, male: number, evidence: Readonly<Record<string, CellEvidence>> = {}): CountTable {
  const counts = new Map([
    ['female', female],
    ['male', male],
    [TOTAL, female + male],
  ]);
  return { universe: 'test', unit: 'person', dimensions: [sex], counts, evidence: new Map(Object.entries(evidence)) };
}

const rulesOf = (table: CountTable, policy: DisclosurePolicy) => primaryCells(cellSystem([table]), policy).byRule;

describe('primary rules', () => {
  it('hide counts below the threshold, and no zero', () => {
    expect(rulesOf(tableOf(9, 10), { threshold: 10 })).toEqual({ threshold: 1 });
    expect(rulesOf(tableOf(0, 10), { threshold: 10 })).toEqual({});
  });

  it('hide twelve persons of one raid', () => {
    const table = tableOf(12, 20, { female: { cases: 1 }, male: { cases: 3 } });
    expect(rulesOf(table, { threshold: 10, cases: 3 })).toEqual({ 'distinct-cases': 1 });
    expect(rulesOf(tableOf(12, 20), { threshold: 10, cases: 3 })).toEqual({});
  });

  it('hide what two contributors reported, where several contribute', () => {
    const few = { female: { contributions: [8, 7] }, male: { contributions: [10, 10] } };
    expect(rulesOf(tableOf(15, 20, few), { threshold: 10, contributors: 3 })).toEqual({});
    const several = { ...few, [TOTAL]: { contributions: [15, 10, 10] } };
    expect(rulesOf(tableOf(15, 20, several), { threshold: 10, contributors: 3 })).toEqual({
      'distinct-contributors': 2,
    });
  });

  it('ask for no more contributors than there are in a country', () => {
    const country: Dimension = { id: 'country', codes: ['AL', 'RS'], additive: true };
    const table = {
      ...tableOf(0, 0),
      dimensions: [country],
      counts: new Map([
        ['AL', 15],
        ['RS', 20],
        [TOTAL, 35],
      ]),
      evidence: new Map([
        ['AL', { contributions: [8, 7] }],
        ['RS', { contributions: [10, 10] }],
        [TOTAL, { contributions: [10, 10, 8, 7] }],
      ]),
    };
    const policy = { threshold: 10, contributors: 3 };
    expect(rulesOf(table, policy)).toEqual({ 'distinct-contributors': 2 });
    expect(rulesOf(table, { ...policy, contributorsBy: 'country' })).toEqual({});
  });

  it('hide what the largest contributors dominate', () => {
    const evidence = { female: { contributions: [86, 5, 5, 4] }, male: { contributions: [85, 5, 5, 5] } };
    const policy = { threshold: 3, dominance: { largest: 1, percent: 85 } };
    expect(rulesOf(tableOf(100, 100, evidence), policy)).toEqual({ dominance: 1 });
  });

  it('hide what the second largest contributor could tell too closely', () => {
    const evidence = { female: { contributions: [80, 13, 7] }, male: { contributions: [80, 12, 8] } };
    expect(rulesOf(tableOf(100, 100, evidence), { threshold: 3, pPercent: 10 })).toEqual({ 'p-percent': 1 });
  });

  it('hide zeros where they must not be seen', () => {
    expect(rulesOf(tableOf(0, 10), { threshold: 10, zeros: 'hidden' })).toEqual({ 'zero-cells': 1 });
  });

  it('hide that all persons of a row have one code, and a zero beside it', async () => {
    const year: Dimension = { id: 'year', codes: ['2020', '2021'], additive: true };
    const counts = new Map(
      [
        ['2020', 'female', 20],
        ['2020', 'male', 0],
        ['2020', TOTAL, 20],
        ['2021', 'female', 15],
        ['2021', 'male', 12],
        ['2021', TOTAL, 27],
        [TOTAL, 'female', 35],
        [TOTAL, 'male', 12],
        [TOTAL, TOTAL, 47],
      ].map(([y, s, count]) => [cellKey([String(y), String(s)]), Number(count)]),
    );
    const table: CountTable = { universe: 'test', unit: 'person', dimensions: [year, sex], counts };
    expect(rulesOf(table, { threshold: 10 })).toEqual({});
    const protection = await protectTables([table], { threshold: 10, groupDisclosure: ['sex'] });
    expect(protection.byRule).toEqual({ 'group-disclosure': 2 });
    expect(protection.isHidden(table, ['2020', 'female'])).toBe(true);
    expect(protection.isHidden(table, ['2020', 'male'])).toBe(true);
  });

  it('hide, where nothing else is said, that all persons of a small group have one code', async () => {
    const table = tableOf(0, 59);
    const protection = await protectTables([table], publicationPolicy);
    expect(protection.byRule).toEqual({ 'group-disclosure': 2 });
    expect(protection.isHidden(table, ['male'])).toBe(true);
    expect(rulesOf(tableOf(0, 99), publicationPolicy)).toEqual({ 'group-disclosure': 2 });
    expect(rulesOf(tableOf(0, 100), publicationPolicy)).toEqual({});
    expect(rulesOf(tableOf(0, 59), { ...publicationPolicy, groupDisclosure: [] })).toEqual({});
  });

  it('hide zeros of other rows only where a group could be told from them', async () => {
    const year: Dimension = { id: 'year', codes: ['2020', '2021'], additive: true };
    const cells = { '2020': [30, 0], '2021': [40, 0], [TOTAL]: [70, 0] } as const;
    const counts = new Map(
      Object.entries(cells).flatMap(([code, [female, male]]) => [
        [cellKey([code, 'female']), female] as const,
        [cellKey([code, 'male']), male] as const,
        [cellKey([code, TOTAL]), female + male] as const,
      ]),
    );
    const table: CountTable = { universe: 'test', unit: 'person', dimensions: [year, sex], counts };
    const { isHidden } = await protectTables([table], publicationPolicy);
    for (const code of ['2020', '2021', TOTAL]) {
      expect([isHidden(table, [code, 'female']), isHidden(table, [code, TOTAL])]).toEqual([true, false]);
    }
  });

  it('count all of whom no case is known as one case', () => {
    const rows = [...Array.from({ length: 20 }, () => ['female', '']), ['male', 'a'], ['male', 'b'], ['male', '']];
    const { evidence } = countRows(dataTable(['sex', 'case'], rows), { by: ['sex'], cases: 'case' });
    expect(['female', 'male', TOTAL].map((code) => evidence!.get(code)!.cases)).toEqual([1, 3, 3]);
  });

  it('do not pass for met where a contributor knows the only other hidden cell', async () => {
    const organization: Dimension = { id: 'area', codes: ['a', 'b', 'c', 'd'], additive: true };
    const counts = new Map([
      ['a', 4],
      ['b', 12],
      ['c', 30],
      ['d', 40],
      [TOTAL, 86],
    ]);
    const evidence = new Map<string, CellEvidence>([
      ['b', { contributions: [12] }],
      ['a', { contributions: [2, 2] }],
      [TOTAL, { contributions: [40, 30, 12, 4] }],
    ]);
    const table: CountTable = { universe: 'test', unit: 'person', dimensions: [organization], counts, evidence };
    const protection = await protectTables([table], { threshold: 10 });
    expect(['a', 'b'].map((code) => protection.isHidden(table, [code]))).toEqual([true, true]);
    expect(protection.complementary).toBeGreaterThan(1);
  });
});
