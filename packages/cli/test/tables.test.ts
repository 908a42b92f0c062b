import { describe, expect, it } from 'vitest';
import { openthb } from './world.js';

const counts = ['year,sex,count', '2020,female,4', '2020,male,30', '2021,female,25', '2021,male,28', ''].join('\n');
const protect = ['tables', 'protect', 't.csv', '--by', 'year,sex', '--count', 'count'];

describe('indicators with a ledger', () => {
  it('add what they publish, and judge later figures with it', async () => {
    const made = await openthb(['generate', '--records', '300', '--seed', 'l', '--out', 'r.ndjson']);
    const files = { 'r.ndjson': made.files['r.ndjson']! };
    const ask = ['indicators', 'r.ndjson', '--indicator', 'detected-victims', '--ledger', 'l.json', '--by'];
    const first = await openthb([...ask, 'sex', '--begin-ledger'], files);
    expect(first.exitCode).toBe(0);
    const ledger = { 'l.json': first.files['l.json']! };
    const second = await openthb([...ask, 'sex,age'], { ...files, ...ledger });
    expect(second.exitCode).toBe(0);
    expect(JSON.parse(second.files['l.json']!)).toMatchObject({ tables: [{ unit: 'person' }, { unit: 'person' }] });
    expect((await openthb([...ask, 'sex', '--begin-ledger'], { ...files, ...ledger })).exitCode).toBe(2);
    expect((await openthb([...ask, 'sex', '--release', 'internal'], { ...files, ...ledger })).exitCode).toBe(2);
  });
});

describe('tables protect', () => {
  it('hides a small count and as many others as it takes', async () => {
    const { exitCode, out, said } = await openthb(protect, { 't.csv': counts });
    expect(exitCode).toBe(0);
    expect(out.replaceAll('\r', '')).toMatchInlineSnapshot(`
      "year,sex,count,status
      2020,female,,hidden
      2020,male,,hidden
      2020,_T,34,value
      2021,female,,hidden
      2021,male,,hidden
      2021,_T,53,value
      _T,female,29,value
      _T,male,58,value
      _T,_T,87,value
      "
    `);
    expect(said).toContain('4 of 9 counts are hidden');
  });

  it('keeps a ledger, and hides in a later table what it would give away of an earlier one', async () => {
    const first = await openthb([...protect, '--universe', 'u', '--ledger', 'l.json', '--begin-ledger'], {
      't.csv': counts,
    });
    expect(first.exitCode).toBe(0);
    expect(first.files['l.json']).not.toMatch(/"count": (?:4|30|25|28)\b/);
    const later = ['year,sex,count', '2020,female,4', '2020,male,30', ''].join('\n');
    const second = await openthb([...protect, '--universe', 'u', '--ledger', 'l.json'], {
      't.csv': later,
      'l.json': first.files['l.json']!,
    });
    // The total of this table is not that of the other: two numbers of one universe cannot be the same cell.
    expect(second.exitCode).toBe(2);
    const same = await openthb(
      ['tables', 'protect', 't.csv', '--by', 'sex,year', '--count', 'count', '--universe', 'u', '--ledger', 'l.json'],
      {
        't.csv': counts,
        'l.json': first.files['l.json']!,
      },
    );
    expect(same.exitCode).toBe(0);
    expect(same.out.match(/hidden/g)).toHaveLength(4);
    expect(JSON.parse(same.files['l.json']!)).toMatchObject({ tables: [{ universe: 'u' }, { universe: 'u' }] });
  });

  it('takes policies, hierarchies, cases and contributors', async () => {
    const rows = ['country,case,office', ...Array.from({ length: 12 }, () => 'AL,raid,a'), ''];
    const more = Array.from({ length: 40 }, (_, at) => `${['MK', 'FR', 'DE'][at % 3]},c${at},${'abcd'[at % 4]}`);
    const { exitCode, out } = await openthb(
      [
        'tables',
        'protect',
        'p.csv',
        '--by',
        'country',
        '--case',
        'case',
        '--contributor',
        'office',
        '--hierarchy',
        'country=h.csv',
        '--policy',
        'p.json',
        '--format',
        'json',
      ],
      {
        'p.csv': [...rows.slice(0, -1), ...more].join('\n'),
        'h.csv': 'AL;south\nMK;south\nFR;west\nDE;west',
        'p.json': '{"threshold": 10, "cases": 3}',
      },
    );
    expect(exitCode).toBe(0);
    const { cells } = JSON.parse(out) as { cells: { at: { country: string }; count: number | null }[] };
    const countOf = (code: string) => cells.find(({ at }) => at.country === code)!.count;
    expect(countOf('AL')).toBeNull();
    expect(countOf('MK') === null || countOf('south') === null).toBe(true);
    expect(countOf('_T')).toBe(52);
  });

  it.for([
    ['a policy that there is not', ['--policy', 'none'], {}, 2],
    ['a policy that does not fit its schema', ['--policy', 'p.json'], { 'p.json': '{"threshold": "Vesna"}' }, 3],
    ['a ledger that does not fit its schema', ['--universe', 'u', '--ledger', 'l.json'], { 'l.json': '{}' }, 3],
    ['a ledger without a universe', ['--ledger', 'l.json'], {}, 2],
    ['a hierarchy that does not know a code', ['--hierarchy', 'sex=h.csv'], { 'h.csv': 'Vesna;x' }, 3],
    ['a column that there is not', ['--case', 'none'], {}, 2],
  ] as const)('refuses %s', async ([, argv, files, code]) => {
    const { exitCode, out, said } = await openthb([...protect, ...argv], { 't.csv': counts, ...files });
    expect([exitCode, out]).toEqual([code, '']);
    expect(said).not.toContain('Vesna');
  });

  it('refuses counts that are none, and totals that are not', async () => {
    for (const text of ['year,sex,count\n2020,female,some', 'year,sex,count\n2020,female,4\n2020,_T,5']) {
      expect((await openthb(protect, { 't.csv': text })).exitCode).toBe(3);
    }
  });
});

describe('tables protect, otherwise', () => {
  const rowsOf = (out: string) =>
    out
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(','));
  const shown = (out: string) => new Map(rowsOf(out).map(([year, sex, count]) => [`${year} ${sex}`, Number(count)]));

  it('rounds such that all adds up', async () => {
    const { exitCode, out, said } = await openthb([...protect, '--method', 'rounding'], { 't.csv': counts });
    expect(exitCode).toBe(0);
    expect(said).toContain('multiples of 10 that add up');
    const cells = shown(out);
    expect([...cells.values()].every((count) => count % 10 === 0)).toBe(true);
    expect(cells.get('2020 female')! + cells.get('2020 male')!).toBe(cells.get('2020 _T'));
    expect(cells.get('2020 female')! + cells.get('2021 female')!).toBe(cells.get('_T female'));
  });

  it('rounds by chance to a base', async () => {
    const ask = [...protect, '--method', 'random-rounding', '--base', '5', '--format', 'json'];
    const { exitCode, out } = await openthb(ask, { 't.csv': counts });
    expect(exitCode).toBe(0);
    const { disclosure, cells } = JSON.parse(out) as { disclosure: object; cells: { count: number }[] };
    expect(disclosure).toMatchObject({ method: 'random-rounding', base: 5 });
    expect(cells.every(({ count }) => count % 5 === 0)).toBe(true);
  });

  it('gives a cell the same noise in every table, and hides what is small', async () => {
    const files = { 't.csv': counts, k: 'k'.repeat(40) };
    const ask = ['--method', 'cell-key', '--key-file', 'k', '--universe', 'u'];
    const first = await openthb([...protect, ...ask], files);
    expect(first.exitCode).toBe(0);
    const turned = ['tables', 'protect', 't.csv', '--by', 'sex,year', '--count', 'count'];
    const second = await openthb([...turned, ...ask], files);
    const sort = (rows: readonly (readonly string[])[]) => rows.map((row) => row.toSorted().join()).toSorted();
    expect(sort(rowsOf(second.out))).toEqual(sort(rowsOf(first.out)));
    expect(rowsOf(first.out).find(([year, sex]) => year === '2020' && sex === 'female')![3]).toBe('hidden');
    expect((await openthb([...protect, ...ask], { ...files, k: 'short' })).exitCode).toBe(2);
  });

  it('lets persons change places, and hides small counts all the same', async () => {
    const persons = Array.from({ length: 60 }, (_, at) => `${at % 3 ? 'f' : 'm'},${at < 4 ? 'north' : 'south'}`);
    const file = { 'p.csv': ['sex,region', ...persons, ''].join('\n') };
    const ask = ['tables', 'protect', 'p.csv', '--by', 'sex,region', '--method', 'swapping', '--swap', 'region'];
    const { exitCode, out, said } = await openthb(ask, file);
    expect(exitCode).toBe(0);
    expect(said).toContain('changed places');
    const all = rowsOf(out);
    expect(all.find(([sex, region]) => sex === '_T' && region === '_T')![2]).toBe('60');
    expect(all.every(([, , count]) => count === '' || Number(count) >= 10)).toBe(true);
  });

  it('counts with noise and keeps account', async () => {
    const ask = [...protect, '--method', 'dp', '--epsilon', '2', '--budget', 'b'];
    const first = await openthb([...ask, '--begin-budget', '3'], { 't.csv': counts });
    expect(first.exitCode).toBe(0);
    const cells = shown(first.out);
    expect(cells.get('2020 female')! + cells.get('2020 male')!).toBe(cells.get('2020 _T'));
    const second = await openthb(ask, { 't.csv': counts, b: first.files['b']! });
    expect(second).toMatchObject({ exitCode: 2, out: '' });
    expect(second.said).toContain('The budget does not suffice');
  });

  it.for([
    [['--method', 'cell-key'], 'needs --key-file'],
    [['--method', 'dp'], 'needs --epsilon'],
    [['--method', 'swapping'], 'needs --swap'],
    [['--method', 'swapping', '--swap', 'sex'], 'only a table of persons'],
    [['--method', 'rounding', '--ledger', 'l', '--universe', 'u'], 'does not take'],
    [['--method', 'suppression', '--base', '5'], 'does not take'],
    [['--method', 'dp', '--several', 'sex', '--epsilon', '1', '--budget', 'b', '--begin-budget', '1'], 'openthb dp'],
  ] as const)('says what is wrong: %j', async ([argv, words]) => {
    const text = counts.replace('2020,female', '2020,_T,34\n2021,_T,53\n2020,female');
    const { exitCode, out, said } = await openthb([...protect, ...argv], { 't.csv': text });
    expect([exitCode, out]).toEqual([2, '']);
    expect(said).toContain(words);
  });
});
