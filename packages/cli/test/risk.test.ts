import { describe, expect, it } from 'vitest';
import { openthb } from './world.js';

const { out: records } = await openthb(['generate', '--records', '600', '--seed', 'risk']);
const csv = `age,sex,country\n${Array.from({ length: 60 }, (_, at) => `${at % 7},${at % 2 ? 'f' : 'm'},${at % 3}`).join('\n')}\n`;
const coarse = csv.replaceAll(/^\d+,/gm, '*,');
const files = { 'a.ndjson': records, 'a.csv': csv, 'safe.csv': coarse };

describe('risk', () => {
  it('measures records by what the standard names, and by what it is told', async () => {
    const all = await openthb(['risk', 'a.ndjson', '--format', 'json', '--largest', '2'], files);
    expect(all).toMatchObject({ exitCode: 0, said: '' });
    const report = JSON.parse(all.out) as { columns: { column: string }[] };
    expect(report.columns.map(({ column }) => column)).toContain('sex');
    const one = await openthb(['risk', 'a.ndjson', '--quasi', 'sex'], files);
    expect(one.out).toContain('in 3 classes');
  });

  it('measures any table, before and after', async () => {
    const { exitCode, files: written } = await openthb(
      ['risk', 'safe.csv', '--before', 'a.csv', '--quasi', 'age,sex,country', '--k', '5', '--out', 'r.json'],
      files,
    );
    expect(exitCode).toBe(0);
    expect(JSON.parse(written['r.json']!)).toMatchObject({
      before: { classes: { smallest: 1 } },
      after: { classes: { smallest: 10, below: { records: 0 } } },
      utility: { columns: [{ column: 'age', kept: 0, suppressed: 1 }, { kept: 1 }, { kept: 1 }] },
    });
    const told = await openthb(['risk', 'safe.csv', '--before', 'a.csv', '--quasi', 'age,sex'], files);
    expect(told.out).toContain('is lost in the mean');
  });

  it('takes a population, or which part of it the file is', async () => {
    const options = ['--quasi', 'age,sex,country', '--fraction', '0.1', '--format', 'text'];
    const { out } = await openthb(['risk', 'a.csv', '--population', 'a.csv', ...options], files);
    expect(out).toContain('journalist: highest');
    expect(out).toContain('unique in the population: about');
  });

  it('looks for the persons of a list', async () => {
    const list = 'age,sex\n3,f\n4,m\n99,m\n';
    const argv = ['risk', 'a.csv', '--quasi', 'age,sex,country', '--list', 'l'];
    const { out } = await openthb([...argv, '--format', 'json'], { ...files, l: list });
    expect(JSON.parse(out)).toMatchObject({
      attack: { columns: ['age', 'sex'], listed: 3, candidates: 2, right: null },
    });
    expect((await openthb(argv, { ...files, l: list })).out).toContain('attack with a list of 3 persons');
    const other = await openthb(argv, { ...files, l: 'shoe\n1\n' });
    expect(other).toMatchObject({ exitCode: 2, out: '' });
  });

  it('writes a page', { timeout: 60_000 }, async () => {
    const { files: written } = await openthb(['risk', 'a.csv', '--quasi', 'age', '--out', 'r.html'], files);
    expect(written['r.html']).toContain('How easily can persons be found');
  });

  it.for([
    [['risk', 'a.csv'], 2, 'with --quasi'],
    [['risk', 'a.csv', '--quasi', 'shoe'], 2, 'is not in the table'],
    [['risk', 'a.csv', '--quasi', 'age', '--k', '1'], 2, 'whole number'],
    [['risk', 'a.csv', '--quasi', 'age', '--fraction', '1'], 2, 'below 1'],
    [['risk', 'empty', '--quasi', 'age'], 3, 'The file is empty.'],
    [['risk', 'ragged', '--quasi', 'age'], 3, 'ragged:3: the row has more or fewer cells'],
    [['risk', 'twice', '--quasi', 'age'], 3, 'same name'],
  ] as const)('says what is wrong: %j', async ([argv, code, words]) => {
    const bad = { empty: '', ragged: 'age,sex\n1,f\n2\n', twice: 'age,age\n1,2\n' };
    const { exitCode, out, said } = await openthb(argv, { ...files, ...bad });
    expect([exitCode, out]).toEqual([code, '']);
    expect(said).toContain(words);
  });
});
