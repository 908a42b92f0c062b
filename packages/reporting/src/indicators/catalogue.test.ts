import { type AnyRecord, type Table, TOTAL, type Victim } from '@openthb/core';
import { describe, expect, it } from 'vitest';
import { factsOf, madeUp } from '../../test/facts-of.js';
import { computeTables } from '../compute-tables.js';
import { nationality } from '../dimensions/nationality.js';
import { sdgFormOnce } from '../dimensions/sdg-form-once.js';
import { memoryEngine } from '../engines/memory/memory-engine.js';
import { budgetPlanned } from './budget-planned.js';
import { completeness } from './completeness.js';
import { daysToGuardian } from './days-to-guardian.js';
import type { Indicator } from './define-indicator.js';
import { describeIndicator } from './describe-indicator.js';
import { detectedVictims } from './detected-victims.js';
import { meansShares } from './means-shares.js';
import { returnAssessedShare } from './return-assessed-share.js';
import { structures } from './structures.js';
import * as catalogue from './index.js';
import * as dimensions from '../dimensions/index.js';

const header = (record: string, id: string) => ({ record, version: '1.0', id: `xx:${id}`, nature: 'real' }) as const;
const presumedOn = (on: string) =>
  [{ status: 'presumed', actor: 'authority', object: 'identification', on, by: 'xx:o' }] as const;
const victim = (id: string, fields: Partial<Victim>): AnyRecord =>
  ({ ...header('victim', id), statusAssertions: presumedOn('2020-03-10'), ...fields }) as AnyRecord;
const child = { ageClaims: [{ at: 'registration', atMost: 12 }] } as const;

async function tableOf(indicator: Indicator, records: readonly AnyRecord[], by = [] as never[]): Promise<Table> {
  const [table] = await computeTables(memoryEngine(factsOf(records)), [{ indicator, by }], { release: 'internal' });
  return table!;
}

describe('shares of answers', () => {
  it('leave who gave none out of the denominator, and give the worked example of CTDC', async () => {
    const with_ = (id: string, means: Victim['episodes']) => victim(id, { episodes: means! });
    const records = [
      with_('1', [{ means: ['force'] }]),
      with_('2', [{ means: ['fraud'] }]),
      with_('3', [{ means: ['payment'] }]),
      with_('4', [{ missing: { means: 'unknown' } }]),
      with_('5', [{ means: ['force', 'fraud'] }]),
    ];
    const { rows } = await tableOf(meansShares, records);
    const told = Object.fromEntries(rows.map(({ at, value, numerator }) => [at['means'], [value, numerator]]));
    expect(told).toMatchObject({ force: [0.5, 2], fraud: [0.5, 2], payment: [0.25, 1], [TOTAL]: [1, 4] });
    expect(rows[0]!.exclusions).toMatchObject({ unknown: 1 });
  });

  it('of completeness have everybody in the denominator', async () => {
    const { rows } = await tableOf(completeness, [victim('1', { sex: 'female' }), victim('2', {})]);
    expect(rows.find(({ at }) => at['known-fields'] === 'sex')).toMatchObject({ value: 0.5, denominator: 2 });
  });
});

describe('days to a guardian', () => {
  it('are none for who had one before, run on for who has none, and are not asked where a parent acts', async () => {
    const { rows } = await tableOf(daysToGuardian, [
      victim('1', { ...child, child: { guardianships: [{ kind: 'guardian', appointedOn: '2020-03-20' }] } }),
      victim('2', { ...child, child: { guardianships: [{ kind: 'guardian', appointedOn: '2020-03-01' }] } }),
      victim('3', { ...child }),
      victim('4', { ...child, child: { guardianships: [{ kind: 'parent' }] } }),
      victim('5', {}),
    ]);
    expect(rows[0]).toMatchObject({ value: 10, numerator: 2, denominator: 3, exclusions: { 'not-begun': 1 } });
  });
});

describe('returns of children', () => {
  it('count as assessed only where the assessment came before the journey', async () => {
    const went = (id: string, on?: string) =>
      victim(id, {
        ...child,
        child: {
          durableSolutions: [{ solution: 'return', state: 'carried-out', carriedOutOn: '2021-01-10' }],
          ...(on && { riskAssessments: [{ subject: 'receiving-household', result: 'no-risk-found', on }] }),
        },
      } as Partial<Victim>);
    const { rows } = await tableOf(returnAssessedShare, [
      went('1', '2021-01-09'),
      went('2', '2021-01-11'),
      went('3'),
      victim('4', child),
    ]);
    expect(rows[0]).toMatchObject({ numerator: 1, denominator: 3, exclusions: { 'not-returned': 1 } });
  });
});

describe('dimensions that follow from others', () => {
  const office = { ...header('organization', 'o'), name: 'Office', country: 'AL' } as AnyRecord;

  it('tell citizens of the country that registered from others', async () => {
    const [table] = await computeTables(
      memoryEngine(
        factsOf([
          office,
          victim('1', { citizenships: ['AL'] }),
          victim('2', { citizenships: ['MD'] }),
          victim('3', {}),
        ]),
      ),
      [{ indicator: detectedVictims, by: [nationality] }],
      { release: 'internal' },
    );
    expect(table!.rows.map(({ at, value }) => [at['nationality'], value])).toEqual([
      ['national', 1],
      ['foreign', 1],
      ['unknown', 1],
      [TOTAL, 3],
    ]);
  });

  it('put who suffered several forms under mixed, once', async () => {
    const [table] = await computeTables(
      memoryEngine(
        factsOf([
          victim('1', { episodes: [{ forms: ['forced-begging', 'forced-stealing'] }] }),
          victim('2', { episodes: [{ forms: ['forced-begging'] }, { forms: ['forced-labour'] }] }),
        ]),
      ),
      [{ indicator: detectedVictims, by: [sdgFormOnce] }],
      { release: 'internal' },
    );
    const shown = table!.rows.filter(({ value }) => value! > 0).map(({ at, value }) => [at['sdg-form-once'], value]);
    expect(shown).toEqual([
      ['VC_HTF_DETVOP', 1],
      ['mixed', 1],
      [TOTAL, 2],
    ]);
  });
});

describe('what states do', () => {
  const records = madeUp(400, 'response');

  it('is published as it is', async () => {
    const [table, persons] = await computeTables(
      memoryEngine(factsOf(records)),
      [
        { indicator: structures, by: [] },
        { indicator: detectedVictims, by: [sdgFormOnce] },
      ],
      { release: 'publication' },
    );
    expect(table!.rows.every(({ status }) => status === 'value')).toBe(true);
    expect(table!.disclosure).toContain('nothing was hidden');
    expect(persons!.rows.some(({ status }) => status === 'suppressed')).toBe(true);
  });

  it('is published where nothing else is', async () => {
    const requests = [{ indicator: structures, by: [] }];
    const [table] = await computeTables(memoryEngine(factsOf(records)), requests, { release: 'publication' });
    expect(table!.rows.at(-1)!.value).toBeGreaterThan(0);
  });

  it('is never added up over currencies', async () => {
    const { rows } = await tableOf(budgetPlanned, records);
    expect(rows.at(-1)).toMatchObject({ at: { currency: TOTAL }, value: null, status: 'not-applicable' });
    expect(rows[0]!.value).toBeGreaterThan(0);
  });
});

describe('every indicator', () => {
  it('has figures or says why there are none, of no records and of many', async () => {
    for (const records of [[], madeUp(120, 'all')]) {
      const requests = Object.values<Indicator>({ ...catalogue }).map((indicator) => ({ indicator, by: [] }));
      const tables = await computeTables(memoryEngine(factsOf(records)), requests, { release: 'internal' });
      for (const { rows } of tables) {
        expect(rows.length).toBeGreaterThan(0);
        for (const { value, status, reason } of rows) {
          expect([status === 'value', reason === undefined]).toEqual([value !== null, value !== null]);
          expect(Number.isNaN(value)).toBe(false);
        }
      }
    }
  });

  it('is described by what follows from its definition', () => {
    const told = new Map(describeIndicator(daysToGuardian, Object.values({ ...dimensions })));
    expect(told.get('Unit of count')).toBe('person');
    expect(told.get('Reference date')).toBe('Year of first registration');
    expect(told.get('Disclosure control')).toBe('applied');
    expect(told.get('Can be broken down by')).toContain('sex');
  });
});
