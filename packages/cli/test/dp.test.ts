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
    const cellsOf = (out: string) => out.trim().split('\r\n')[1]!.split(',').map(Number);
    const mean = await ask('--statistic', 'mean', '--bounds', '0,50');
    expect(mean.out).toMatch(/^value,from,until,count\r\n/);
    const [value, from, until, count] = cellsOf(mean.out);
    expect(Math.abs(value! - 19.8)).toBeLessThan(2);
    expect(from! <= value! && value! <= until!).toBe(true);
    expect(Math.abs(count! - 1000)).toBeLessThan(30);
    expect(JSON.parse(mean.files['l']!)).toMatchObject({
      spent: [
        { what: 'mean of age: sum', cost: 1 },
        { what: 'mean of age: count', cost: 1 },
      ],
    });
    const sum = await ask('--statistic', 'sum', '--bounds', '0,50', '--format', 'json');
    const told = JSON.parse(sum.out) as { readonly cells: readonly [{ readonly value: number }] };
    expect(told).toMatchObject({ statistic: 'sum', of: 'age', bounds: [0, 50], left: 7, cells: [{ at: [] }] });
    expect(Math.abs(told.cells[0].value - 19_800)).toBeLessThan(1000);
    expect(JSON.parse(sum.files['l']!)).toMatchObject({ spent: [{ what: 'sum of age', cost: 2 }] });
    const [, median] = cellsOf((await ask('--statistic', 'quantile', '--bounds', '0,50')).out);
    expect(Math.abs(median! - 20)).toBeLessThan(6);
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

  it('tells numbers of victims by groups, as the indicators have them', async () => {
    const of = ['--of', 'daysToIdentification', '--bounds', '0,365', '--by', 'identification,sex'];
    const ask = ['dp', 'a.ndjson', ...of, '--domain', 'identification=identified', '--epsilon', '2', '--delta', '1e-6'];
    const rowsOf = async (...own: readonly string[]) => {
      const done = await openthb([...ask, '--ledger', 'l', '--total', '9', ...own], files);
      expect(done).toMatchObject({ exitCode: 0 });
      return done.out
        .trim()
        .split('\r\n')
        .map((line) => line.split(','));
    };
    const means = await rowsOf('--statistic', 'mean');
    expect(means[0]).toEqual(['identification', 'sex', 'value', 'from', 'until', 'count']);
    expect(means.at(-1)!.slice(0, 2)).toEqual(['_T', '_T']);
    const women = means
      .find(([state, sex]) => state === 'identified' && sex === 'female')!
      .slice(2)
      .map(Number);
    expect(women[1]! <= women[0]! && women[0]! <= women[2]! && women[3]! > 20).toBe(true);
    const medians = await rowsOf('--statistic', 'quantile', '--quantile', '0.5');
    expect(medians.some((row) => row.includes('_T'))).toBe(false);
    const bands = await rowsOf('--statistic', 'histogram', '--bands', '0,30,90');
    expect(bands[0]).toEqual(['identification', 'sex', 'daysToIdentification', 'count', 'noisy', 'within']);
    expect(
      await openthb(
        ['dp', 'a.ndjson', '--of', 'shoe', ...ask.slice(4), '--ledger', 'l', '--total', '9', '--statistic', 'sum'],
        files,
      ),
    ).toMatchObject({
      exitCode: 2,
      files: {},
      said: expect.stringContaining('daysToGuardian'),
    });
  });

  it('tells numbers of any field by a view, each person once in a cell, with the codes of the model', async () => {
    const view = JSON.stringify({
      record: 'victim',
      columns: {
        sex: { field: 'sex' },
        age: { field: 'ageClaims', where: { at: 'registration' }, take: 'age' },
        since: { field: 'statusAssertions.on', take: 'year' },
      },
    });
    const ask = ['dp', 'a.ndjson', '--view', 'v', '--epsilon', '3', '--ledger', 'l', '--total', '9'];
    const ages = await openthb([...ask, '--statistic', 'mean', '--of', 'age', '--bounds', '0,80', '--by', 'sex'], {
      ...files,
      v: view,
    });
    expect(ages.exitCode).toBe(0);
    expect(ages.out).toMatch(/^sex,value,from,until,count\r\nfemale,/);
    const years = ['--by', 'since,sex', '--domain', 'since=2015-2024'];
    expect((await openthb([...ask, ...years], { ...files, v: view })).out).toMatch(/\r\n2015,female,\d+/);
    for (const [own, file, code, words] of [
      [['--by', 'since'], view, 2, '--domain'],
      [['--by', 'shoe'], view, 2, 'is not in the table'],
      [['--by', 'sex', '--person', 'sex'], view, 2, 'records say themselves'],
      [['--by', 'x'], '{"record":"victim","columns":{"x":{"field":"neverDiscloseTo.country"}}}', 3, 'never leaves'],
      [['--by', 'x'], '{"record":"victim","columns":{"x":{"field":"sex","take":"year"}}}', 3, 'no such field'],
      [['--by', 'x'], '{"record":"victim","columns":{"x":{}}}', 3, 'field'],
      [['--by', 'x'], '{"record":"shoe","columns":{}}', 3, 'no such kind'],
      [['--by', 'x'], '{"record":"case","columns":{"x":{"field":"status"}}}', 2, 'not about one person each'],
    ] as const) {
      const wrong = await openthb([...ask, ...own], { ...files, v: file });
      expect([wrong.exitCode, wrong.out, wrong.files]).toEqual([code, '', {}]);
      expect(wrong.said).toContain(words);
    }
  });

  it('counts persons of several rows once in a cell', async () => {
    const rows = Array.from({ length: 3000 }, (_, at) => `p${at % 300},${at % 2 ? 'f' : 'm'},${at % 7}`);
    const several = { 'n.csv': `who,sex,debt\n${rows.join('\n')}\n` };
    const ask = [
      'dp',
      'n.csv',
      '--from',
      'table',
      '--by',
      'sex',
      '--domain',
      'sex=f,m',
      '--epsilon',
      '5',
      '--ledger',
      'l',
    ];
    const { out } = await openthb([...ask, '--total', '9', '--person', 'who'], several);
    const count = Number(out.trim().split('\r\n').at(-1)!.split(',')[1]);
    expect(Math.abs(count - 300)).toBeLessThan(20);
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
