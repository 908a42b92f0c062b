import { describe, expect, it } from 'vitest';
import { openthb } from './world.js';

const { out: records } = await openthb(['generate', '--records', '1500', '--seed', 'dp']);
const csv = `age,sex\n${Array.from({ length: 500 }, (_, at) => `${at % 2 ? 'child' : 'adult'},${at % 5 ? 'f' : 'm'}`).join('\n')}\n`;
const files = { 'a.ndjson': records, 'a.csv': csv };
const table = [
  'dp',
  'a.csv',
  '--from',
  'table',
  '--by',
  'age,sex',
  '--domain',
  'age=adult,child',
  '--domain',
  'sex=f,m,x',
];

describe('dp', () => {
  it('counts with noise, adds up, and keeps account', async () => {
    const first = await openthb([...table, '--epsilon', '2', '--ledger', 'l', '--total', '3'], files);
    expect(first).toMatchObject({ exitCode: 0, said: 'openthb: spent epsilon 2; left in the ledger: epsilon 1\n' });
    const rows = first.out
      .trim()
      .split('\r\n')
      .map((line) => line.split(','));
    expect(rows[0]).toEqual(['age', 'sex', 'count', 'noisy', 'within']);
    expect(rows).toHaveLength(1 + 3 * 4);
    const count = (age: string, sex: string) => Number(rows.find((row) => row[0] === age && row[1] === sex)![2]);
    expect(count('adult', 'f') + count('child', 'f')).toBe(count('_T', 'f'));
    expect(Math.abs(count('_T', '_T') - 500)).toBeLessThan(40);
    const second = await openthb([...table, '--epsilon', '2', '--ledger', 'l'], { ...files, l: first.files['l']! });
    expect(second).toMatchObject({ exitCode: 2, out: '', files: {} });
    expect(second.said).toContain('The budget does not suffice');
    const third = await openthb([...table, '--epsilon', '1', '--ledger', 'l'], { ...files, l: first.files['l']! });
    expect(JSON.parse(third.files['l']!)).toMatchObject({ total: 3, spent: [{ cost: 2 }, { cost: 1 }] });
  });

  it('counts victims by the dimensions of the standard, with several forms, under a delta', async () => {
    const by = ['--by', 'form,sex', '--domain', 'form=sexual-exploitation,forced-labour', '--per-person', '2'];
    const { exitCode, out, said } = await openthb(
      [
        'dp',
        'a.ndjson',
        ...by,
        '--epsilon',
        '4',
        '--delta',
        '1e-6',
        '--ledger',
        'l',
        '--total',
        '1',
        '--format',
        'json',
      ],
      files,
    );
    expect(exitCode).toBe(0);
    expect(said).toMatch(/spent rho [\d.]+: epsilon (?:3\.9\d*|4) but for a chance of 0\.000001/);
    expect(JSON.parse(out)).toMatchObject({ noise: 'discrete Gaussian', cellsPerPerson: 2, spent: { delta: 1e-6 } });
  });

  it('tells sums, means, quantiles and histograms of a column, with how near they are', async () => {
    const ages = { 'n.csv': `id,age\n${Array.from({ length: 1000 }, (_, at) => `${at},${at % 41}`).join('\n')}\n` };
    const ask = (...own: readonly string[]) =>
      openthb(
        ['dp', 'n.csv', '--from', 'table', '--of', 'age', '--epsilon', '2', '--ledger', 'l', '--total', '9', ...own],
        ages,
      );
    const cellsOf = (out: string) => out.trim().split('\r\n')[1]!.split(',');
    const [, , mean, from, until] = cellsOf((await ask('--statistic', 'mean', '--bounds', '0,50')).out).map(Number);
    expect(Math.abs(mean! - 19.8)).toBeLessThan(2);
    expect(from! <= mean! && mean! <= until!).toBe(true);
    const sum = await ask('--statistic', 'sum', '--bounds', '0,50', '--format', 'json');
    const { value } = JSON.parse(sum.out) as { readonly value: number };
    expect(Math.abs(value - 19_800)).toBeLessThan(1000);
    expect(JSON.parse(sum.files['l']!)).toMatchObject({ spent: [{ what: 'sum of age', cost: 2 }] });
    const median = cellsOf((await ask('--statistic', 'quantile', '--bounds', '0,50')).out);
    expect(Math.abs(Number(median[3]) - 20)).toBeLessThan(6);
    const bands = await ask('--statistic', 'histogram', '--bands', '0,18');
    const counts = bands.out
      .trim()
      .split('\r\n')
      .map((line) => line.split(','));
    expect(counts.map(([band]) => band)).toEqual(['age', '0-17', '18+', '_T']);
    expect(Number(counts[1]![1]) + Number(counts[2]![1])).toBe(Number(counts[3]![1]));
    for (const wrong of [
      ['--statistic', 'sum'],
      ['--statistic', 'histogram'],
      [],
      ['--statistic', 'sum', '--bounds', '9,1'],
    ]) {
      expect(await ask(...wrong)).toMatchObject({ exitCode: 2, out: '', files: {} });
    }
  });

  it.for([
    [[...table, '--epsilon', '1', '--ledger', 'a.csv', '--total', '1'], 2, 'there is such a file already'],
    [[...table, '--epsilon', '1', '--ledger', 'none'], 3, 'no such file'],
    [[...table, '--epsilon', '1', '--ledger', 'a.csv'], 3, 'this is no JSON'],
    [[...table, '--epsilon', '0', '--ledger', 'l'], 2, 'above 0'],
    [
      ['dp', 'a.csv', '--from', 'table', '--by', 'age', '--epsilon', '1', '--ledger', 'l', '--total', '1'],
      2,
      '--domain',
    ],
    [
      ['dp', 'a.csv', '--from', 'table', '--by', 'x', '--epsilon', '1', '--ledger', 'l', '--total', '1'],
      2,
      'is not in the table',
    ],
    [['dp', 'a.ndjson', '--by', 'year', '--epsilon', '1', '--ledger', 'l', '--total', '1'], 2, '--domain'],
    [
      ['dp', 'a.ndjson', '--by', 'shoe', '--epsilon', '1', '--ledger', 'l', '--total', '1'],
      2,
      'no dimension of that name',
    ],
  ] as const)('says what is wrong, and spends nothing: %j', async ([argv, code, words]) => {
    const { exitCode, out, said, files: written } = await openthb(argv, files);
    expect([exitCode, out, written]).toEqual([code, '', {}]);
    expect(said).toContain(words);
  });
});

describe('synthesize', () => {
  const domain = JSON.stringify({ age: ['adult', 'child'], sex: ['f', 'm', 'x'] });
  const argv = ['synthesize', 'a.csv', '--domain', 'd', '--delta', '1e-6', '--ledger', 'l', '--total', '5'];

  it('makes rows up, keeps account, and tells how well they came out', async () => {
    const done = await openthb([...argv, '--epsilon', '6', '--evaluation', 'e', '--out', 'o'], { ...files, d: domain });
    expect(done.exitCode).toBe(0);
    expect(done.said).toMatch(/^openthb: spent rho [\d.]+: epsilon (?:5\.9\d*|6) but for a chance of 0\.000001; left/);
    const rows = done.files['o']!.trim().split('\r\n');
    expect(rows[0]).toBe('age,sex');
    expect(Math.abs(rows.length - 501)).toBeLessThan(60);
    expect(rows.slice(1).every((row) => /^(?:adult|child)?,[fmx]?$/.test(row))).toBe(true);
    expect(JSON.parse(done.files['e']!)).toMatchObject({
      combinations: [{ length: 1 }, { length: 2 }, { length: 3 }, { length: 4 }],
      records: { records: rows.length - 1 },
    });
    expect(JSON.parse(done.files['l']!)).toMatchObject({
      accounting: 'zcdp',
      total: 5,
      spent: [{ what: 'made-up rows' }],
    });
  });

  it.for(['row-seeded', 'unseeded', 'value-seeded', 'aggregate-seeded'])(
    '%s: makes up rows without what is rare, and tells counts beside',
    async (mode) => {
      const rare = { 'a.csv': `${csv}child,x\n` };
      const ask = ['synthesize', 'a.csv', '--mode', mode, '--seed', '1', '--aggregates', 'g.csv', '--evaluation', 'e'];
      const done = await openthb(ask, rare);
      expect(done.exitCode).toBe(0);
      expect(done.said).toContain('in them stands in fewer than 10 of the source');
      expect(done.out).not.toMatch(/,x/);
      expect(done.files['g.csv']).toContain('adult,,250\r\n');
      expect(done.files['g.csv']).toContain('child,m,50\r\n');
      expect(JSON.parse(done.files['e']!)).toMatchObject({
        combinations: [{ rareShown: 0 }, { rareShown: 0 }, {}, {}],
      });
      expect((await openthb(ask, rare)).out).toBe(done.out);
    },
  );

  it('makes up victims of the nature synthetic that validate', async () => {
    const ask = ['synthesize', 'a.ndjson', '--mode', 'value-seeded', '--seed', '1', '--resolution', '3'];
    const done = await openthb([...ask, '--aggregates', 'g.json'], files);
    expect(done.exitCode).toBe(0);
    const made = done.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { readonly nature: string; readonly record: string });
    expect(made.length).toBeGreaterThan(200);
    expect(new Set(made.map(({ record, nature }) => `${record} ${nature}`))).toEqual(new Set(['victim synthetic']));
    expect(JSON.parse(done.files['g.json']!)).toMatchObject({
      nature: 'synthetic',
      mode: 'value-seeded',
      resolution: 3,
    });
    const judged = await openthb(['validate', 'm.ndjson', '--format', 'json'], { 'm.ndjson': done.out });
    expect([judged.exitCode, judged.said]).toEqual([0, '']);
  });

  it('wants what each mode needs', async () => {
    const wrong = [
      [['synthesize', 'a.csv'], '--mode dp needs'],
      [[...argv, '--epsilon', '6', '--seed', '1'], 'no --seed with --mode dp'],
      [['synthesize', 'a.csv', '--mode', 'unseeded', '--columns', 'shoe'], 'is not in the table'],
      [['synthesize', 'a.csv', '--mode', 'unseeded', '--resolution', '1000'], 'nothing can be made up'],
      [['synthesize', 'a.ndjson', '--mode', 'unseeded', '--fields', 'shoe'], 'is not in the record'],
    ] as const;
    for (const [ask, words] of wrong) {
      const { exitCode, said, files: written } = await openthb(ask, { ...files, d: domain });
      expect([exitCode, written]).toEqual([2, {}]);
      expect(said).toContain(words);
    }
  });

  it.for([
    ['[]', 3, 'This is no domain'],
    ['{"age":["adult"],"shoe":[]}', 2, 'is not in the table'],
  ] as const)('says what is wrong with a domain: %s', async ([wrong, code, words]) => {
    const { exitCode, said, files: written } = await openthb([...argv, '--epsilon', '6'], { ...files, d: wrong });
    expect([exitCode, written]).toEqual([code, {}]);
    expect(said).toContain(words);
  });
});
