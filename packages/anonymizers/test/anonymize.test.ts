import {
  ageBands,
  ageHierarchy,
  anonymize,
  type Anonymized,
  type DataTable,
  dataTable,
  hierarchyOf,
  levelsBetween,
  newPseudonymKey,
  type RowsPolicy,
} from '@openthb/anonymizers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf } from './samples.js';

const values = ['a', 'b', 'c', 'd', 'e', 'f'];
/** Letters to pairs, to threes of pairs, to a star. */
const letters = values.map((value, at) => [value, `p${at >> 1}`, '*'].join(';')).join('\n');
const files = { 'letters.csv': letters };
const base: RowsPolicy = {
  id: 'test',
  title: 'For tests',
  quasiIdentifiers: { q: 'letters.csv', r: 'letters.csv' },
  sensitive: ['s'],
  models: [{ model: 'k-anonymity', k: 3 }],
  suppressionLimit: 0.4,
};
const names = ['q', 'r', 's', 'gone'];
const tables = fc
  .array(fc.tuple(fc.constantFrom(...values), fc.constantFrom(...values), fc.constantFrom('x', 'y', 'z')), {
    minLength: 8,
    maxLength: 60,
  })
  .map((rows) =>
    dataTable(
      names,
      rows.map((row, at) => [...row, `Zsecretz${at}`]),
    ),
  );

const apply = (table: DataTable, policy: Partial<RowsPolicy>, more: object = {}): Promise<Anonymized> =>
  anonymize({ table, policy: { ...base, ...policy }, files, ...more });

const told = (done: Anonymized) => (done.ok ? [cellsOf(done.table), done.report.rows] : done);
type Met = Extract<Anonymized, { readonly ok: true }>;
type Refused = Extract<Anonymized, { readonly ok: false }>;
const met = (done: Anonymized): Met => {
  if (done.ok) return done;
  throw new Error(done.refusal.words);
};
const refused = (done: Anonymized): Refused['refusal'] => {
  if (!done.ok) return done.refusal;
  throw new Error('It was published.');
};

/** What whoever has read the textbook checks: rows by what they show, hidden ones left out. */
function meets(table: DataTable, k: number, l: number): boolean {
  const rows = cellsOf(table).filter(([q, r, s]) => !(q === '*' && r === '*' && s === '*'));
  return rows.every(([q, r]) => {
    const mates = rows.filter((other) => other[0] === q && other[1] === r);
    return mates.length >= k && new Set(mates.map(([, , s]) => s)).size >= l;
  });
}

describe('anonymize', () => {
  it.for(['optimum', 'local', 'mondrian', 'mondrian-relaxed'] as const)(
    'publishes what meets all models, and counts it rightly: %s',
    async (method) => {
      const models = [
        { model: 'k-anonymity', k: 3 },
        { model: 'distinct-l-diversity', column: 's', l: 2 },
      ] as const;
      await fc.assert(
        fc.asyncProperty(tables, async (table) => {
          const done = await apply(table, { method, models });
          const again = await apply(table, { method, models });
          // Nothing that the policy does not name is in the rows, in the report, or in why there is none.
          expect(JSON.stringify(done.ok ? [cellsOf(done.table), done.report] : done)).not.toContain('Zsecretz');
          expect(told(again)).toEqual(told(done));
          fc.pre(done.ok);
          const { rows, models: reached, columnsLeftOut } = met(done).report;
          expect(meets(met(done).table, 3, 2)).toBe(true);
          expect(rows.published + rows.suppressed).toBe(table.rows);
          expect(rows.suppressed).toBeLessThanOrEqual(Math.floor(0.4 * table.rows));
          expect(reached[0]!.reached).toBeGreaterThanOrEqual(3);
          expect(columnsLeftOut).toBe(1);
        }),
        { numRuns: 60 },
      );
    },
  );

  it('never raises risk by generalising', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (table) => {
        const done = await apply(table, {});
        fc.pre(done.ok);
        const { before, after, utility } = met(done).report.risk;
        expect(after.prosecutor.highest).toBeLessThanOrEqual(before.prosecutor.highest);
        expect(after.prosecutor.highest).toBeLessThanOrEqual(1 / 3);
        expect(utility.loss).toBeGreaterThanOrEqual(-1e-12);
      }),
      { numRuns: 40 },
    );
  });

  it('shows only levels that are allowed, lets a person choose others, and says what is near', async () => {
    const table = dataTable(
      names,
      values.flatMap((q) => values.flatMap((r) => ['x', 'y', 'z'].map((s) => [q, r, s, '']))),
    );
    const quasiIdentifiers = { q: { hierarchy: 'letters.csv', least: 1 }, r: { hierarchy: 'letters.csv', most: 1 } };
    const done = met(await apply(table, { quasiIdentifiers }));
    expect(done.report.columns.map(({ level }) => level)).toEqual([1, 0]);
    expect(done.report.why).toMatchObject({ chosen: 'best', ways: 4 });
    expect(done.report.why!.neighbours.map(({ node }) => node)).toEqual([
      [2, 0],
      [1, 1],
    ]);
    const other = await apply(table, { quasiIdentifiers }, { levels: { q: 2, r: 1 } });
    expect(other.ok && other.report.columns.map(({ level, labels }) => [level, labels])).toEqual([
      [2, 1],
      [1, 3],
    ]);
    await expect(apply(table, { quasiIdentifiers }, { levels: { q: 0, r: 0 } })).rejects.toThrow('needs a level');
  });

  it('applies a solution to the next delivery, and judges it anew', async () => {
    const rows = values.flatMap((q) => values.flatMap((r) => ['x', 'y', 'z'].map((s) => [q, r, s, ''])));
    const next = dataTable(names, [...rows, ...rows.slice(0, 7)]);
    const done = await apply(next, {}, { levels: { q: 0, r: 0 } });
    expect(done.ok && done.report.why).toMatchObject({ chosen: 'by-hand' });
    const sparse = dataTable(names, [
      ['a', 'a', 'x', ''],
      ['b', 'b', 'x', ''],
      ['c', 'c', 'x', ''],
      ['a', 'a', 'x', ''],
    ]);
    const none = await apply(sparse, {}, { levels: { q: 0, r: 0 } });
    expect(none).toMatchObject({ ok: false, refusal: { reason: 'too-many-suppressed' } });
  });

  it('knows rows that were hidden before, and lets them be', async () => {
    const rows = values.flatMap((q) => values.flatMap((r) => ['x', 'y', 'z'].map((s) => [q, r, s, ''])));
    const hidden = dataTable(names, [...rows, ['*', '*', '*', ''], ['*', '*', '*', '']]);
    const done = await apply(hidden, {});
    expect(done.ok && done.report.rows).toMatchObject({ judged: 108, hiddenBefore: 2, suppressed: 0 });
    expect(done.ok && cellsOf(done.table).at(-1)).toEqual(['*', '*', '*']);
  });

  it('does what techniques ask for, with a key where one is needed', async () => {
    const table = dataTable(
      ['q', 'age', 'on', 'person'],
      Array.from({ length: 12 }, (_, at) => ['a', `${10 + at * 8}`, '2020-05-17', `p${at % 4}`]),
    );
    const policy: RowsPolicy = {
      ...base,
      quasiIdentifiers: { q: 'letters.csv' },
      sensitive: [],
      insensitive: ['age', 'on'],
      techniques: [
        { technique: 'top-bottom-coding', column: 'age', bottom: 18, top: 60 },
        { technique: 'date-shift', columns: ['on'], person: 'person', within: 30 },
      ],
    };
    await expect(anonymize({ table, policy, files })).rejects.toThrow('needs a key');
    const secrets = { key: newPseudonymKey('k1'), context: { issuer: 'xx', purpose: 'p', recipient: 'r' } };
    const done = met(await anonymize({ table, policy, files, secrets }));
    const cells = cellsOf(done.table);
    expect(done.table.columns.map(({ name }) => name)).toEqual(['q', 'age', 'on']);
    expect(cells.map(([, age]) => age)).toContain('60 or more');
    // Those of one person are shifted alike, and nobody by nothing.
    expect(new Set(cells.map(([, , on], at) => `${at % 4} ${on}`)).size).toBeLessThanOrEqual(4);
    expect(cells.every(([, , on]) => on !== '2020-05-17')).toBe(true);
    expect(JSON.stringify(done.report)).not.toMatch(/seed|secret/);
  });

  it('makes sets coarser until their members tell nobody apart', async () => {
    const sets = ['a;b', 'a;b', 'b', 'c;d', 'c', 'a', 'e', 'f'];
    const table = dataTable(
      ['q', 't'],
      sets.map((set) => ['a', set]),
    );
    const done = await apply(table, {
      quasiIdentifiers: { q: 'letters.csv' },
      sensitive: [],
      sets: { t: { hierarchy: 'letters.csv', k: 2, m: 2 } },
    });
    expect(done.ok && done.report.sets[0]).toMatchObject({ column: 't', k: 2, m: 2, members: 6 });
    const none = await apply(table, {
      quasiIdentifiers: { q: 'letters.csv' },
      sensitive: [],
      sets: { t: { hierarchy: 'letters.csv', k: 9, m: 1 } },
    });
    expect(none).toMatchObject({ ok: false, refusal: { reason: 'sets-not-met' } });
  });

  const rows = (many: number, of: (at: number) => readonly string[]) =>
    dataTable(
      names,
      Array.from({ length: many }, (_, at) => [...of(at), 'x', '']),
    );
  it.for([
    ['no-rows', rows(0, () => []), {}, 'empty'],
    ['file-too-small', rows(2, () => ['a', 'b']), {}, 'hide among 3, and the table has 2 rows'],
    ['nothing-told', rows(9, () => ['', '']), {}, 'No quasi-identifier says anything'],
    [
      'unique-column',
      rows(6, (at) => [values[at]!, 'a']),
      { quasiIdentifiers: { q: 'shown-or-hidden', r: 'letters.csv' } },
      'The column q has another value in each row',
    ],
    [
      'not-met',
      rows(9, () => ['a', 'a']),
      { models: [{ model: 'distinct-l-diversity', column: 's', l: 2 }] },
      'distinct-l-diversity of s (l 2) fails even where all values are as coarse',
    ],
    [
      'not-met',
      rows(9, () => ['a', 'a']),
      {
        models: [
          { model: 't-closeness', column: 's', t: 0.1 },
          { model: 'entropy-l-diversity', column: 's', l: 2 },
        ],
      },
      'entropy-l-diversity',
    ],
  ] as const)('says clearly why nothing is published: $0', async ([reason, table, policy, words]) => {
    const refusal = refused(await apply(table, policy as Partial<RowsPolicy>));
    expect(refusal.reason).toBe(reason);
    expect(refusal.words).toContain(words);
  });

  it('goes on with constants, and says so', async () => {
    const done = await apply(
      rows(9, () => ['a', '']),
      { quasiIdentifiers: { q: 'letters.csv', r: 'shown-or-hidden' } },
    );
    expect(done.ok && done.report.notices).toEqual([
      'The column r says nothing in any row.',
      'The column q says the same in every row.',
    ]);
  });

  it('tells how many values a hierarchy lacks, and which column is wanting', async () => {
    await expect(
      apply(
        rows(9, () => ['a', 'Zsecretz']),
        {},
      ),
    ).rejects.toThrow('lacks 1 of its 1 values');
    await expect(apply(dataTable(['q'], [['a']]), {})).rejects.toThrow('The table has no column r.');
    await expect(
      apply(
        rows(9, () => ['a', '']),
        {},
      ),
    ).rejects.toThrow('the empty cell among them');
    await expect(anonymize({ table: rows(9, () => ['a', 'a']), policy: base })).rejects.toThrow('was not given');
  });
});

describe('hierarchies for policies', () => {
  it('show only the levels that are allowed', () => {
    const four = hierarchyOf(4, (value) => [value, `${value}1`, `${value}2`, '*']);
    expect(levelsBetween(four, 1, 2).labelsOf('x')).toEqual(['x1', 'x2']);
    expect(levelsBetween(four, 2).labelsOf('x')).toEqual(['x2', '*']);
    expect(() => levelsBetween(four, 2, 1)).toThrow('levels 0 to 3');
    expect(() => levelsBetween(four, 0, 4)).toThrow('levels 0 to 3');
  });

  it('know ages between two', () => {
    const { labelsOf } = ageHierarchy(ageBands.ctdc);
    expect(labelsOf('9-17')).toEqual(['9-17', '9-17', 'child', '*']);
    expect(labelsOf('16-20')).toEqual(['16-20', '16-20', '16-20', '*']);
    expect(labelsOf('18+')).toEqual(['18+', '18+', 'adult', '*']);
    expect(labelsOf('50+')).toEqual(['50+', '48+', 'adult', '*']);
    expect(labelsOf('20-10')).toEqual(['20-10', '20-10', '20-10', '*']);
  });
});
