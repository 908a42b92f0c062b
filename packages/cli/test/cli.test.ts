import { formats } from '@openthb/exchange/registry';
import { describe, expect, it } from 'vitest';
import { loadWords, wordsLanguages } from '@openthb/validators';
import * as commands from '../src/commands/index.js';
import { loaders, readFormats } from '../src/generated/loaders.js';
import { openthb } from './world.js';

const { out: records } = await openthb(['generate', '--records', '600', '--seed', 'cli']);
const { out: broken } = await openthb(['generate', '--records', '300', '--seed', 'cli', '--errors', '10']);
const file = { 'a.ndjson': records, 'broken.ndjson': broken };
const victim = '{"record":"victim","version":"1.0","id":"xx:v1","nature":"test"}';

describe('the command line', () => {
  it('helps', async () => {
    const done = await openthb(['--help']);
    expect(done).toMatchObject({ exitCode: 0, said: '' });
    expect(done.out).toContain('Usage: openthb');
    expect((await openthb(['--version'])).out).toMatch(/^\d+\.\d+\.\d+ \(standard 1\.0\)\n$/);
    for (const name of [
      'codes',
      'convert',
      'demo',
      'explain',
      'generate',
      'indicators',
      'report',
      'schema',
      'validate',
    ]) {
      expect((await openthb([name, '--help'])).exitCode).toBe(0);
    }
  });

  it.for([
    [['valdate', 'x'], 'Did you mean validate?'],
    [['validate'], 'missing required argument'],
    [['validate', 'a.ndjson', '--format', 'xml'], 'Allowed choices'],
    [['validate', 'a.ndjson', '--as-of', '31.12.2024'], 'It must be a day'],
    [['generate', '--records', '0', '--seed', 'x'], 'It must be a whole number'],
    [['generate', '--records', '5', '--seed', 'x', '--errors', '101'], 'It must be a number'],
    [['indicators', 'a.ndjson', '--by', 'shoe-size'], 'there is no dimension of that name'],
    [['indicators', 'a.ndjson', '--indicator', 'happiness'], 'there is no indicator of that name'],
    [['indicators', 'a.ndjson', '--indicator', 'children-share', '--by', 'age'], 'cannot be broken down by age'],
    [['indicators', 'a.ndjson', '--period', '2020-2015'], 'It must be a year or two'],
    [['codes', 'colours'], 'there is no code list of that name'],
    [['codes', 'sex', '--lang', 'xx'], 'Allowed choices'],
    [['explain', 'colours'], 'nothing in the standard has that name'],
    [['convert', 'a.ndjson', '--identities', 'i'], 'go together'],
  ] as const)('exits with 2 where it is used wrongly: %s', async ([argv, words]) => {
    const { exitCode, out, said } = await openthb(argv, file);
    expect([exitCode, out]).toEqual([2, '']);
    expect(said).toContain(words);
    expect(said).not.toMatch(/\n\s+at /);
  });

  it('exits with 3 where there is no such file', async () => {
    for (const argv of [
      ['validate', 'none'],
      ['convert', 'none'],
      ['indicators', 'none'],
      ['report', 'none'],
    ]) {
      expect(await openthb(argv)).toMatchObject({ exitCode: 3, out: '', said: 'openthb: none: no such file\n' });
    }
  });
});

describe('generate', () => {
  it('gives the same bytes for the same seed, and the mistakes that are asked for', async () => {
    expect((await openthb(['generate', '--records', '600', '--seed', 'cli'])).out).toBe(records);
    expect(records.trimEnd().split('\n')).toHaveLength(601);
    expect((await openthb(['validate', 'broken.ndjson'], file)).exitCode).toBe(1);
  });
});

describe('a command', () => {
  it('is loaded alone as it stands among all', async () => {
    expect(Object.keys(loaders).toSorted()).toEqual(
      Object.values(commands)
        .map(({ name }) => name)
        .toSorted(),
    );
    for (const load of Object.values(loaders)) expect(Object.values(commands)).toContain(await load());
    expect(readFormats).toEqual(formats.map(({ id }) => id));
  });
});

describe('validate', () => {
  it('is fine with good records, and counts what it read', async () => {
    const { exitCode, out } = await openthb(['validate', 'a.ndjson'], file);
    expect(exitCode).toBe(0);
    expect(out).toContain(
      'a.ndjson: 601 read = 601 accepted + 0 with errors + 0 unreadable\n  lines: 601, 0 of them blank',
    );
  });

  it('reads standard input', async () => {
    expect((await openthb(['validate', '-'], { '-': records })).exitCode).toBe(0);
  });

  it('fails from the severity on that is asked for', async () => {
    const one = {
      'w.ndjson':
        '{"record":"plan-of-action","version":"1.0","id":"xx:p","nature":"test","title":"x","scope":"child","status":"adopted"}',
    };
    expect((await openthb(['validate', 'w.ndjson'], one)).exitCode).toBe(0);
    expect((await openthb(['validate', 'w.ndjson', '--fail-on', 'warning'], one)).exitCode).toBe(1);
  });

  it('judges by the day that is given', async () => {
    const future = { 'f.ndjson': victim.replace('}', ',"birthDate":"2020"}') };
    expect((await openthb(['validate', 'f.ndjson', '--as-of', '2019-12-31'], future)).out).toContain('THB-CHR-004');
    expect((await openthb(['validate', 'f.ndjson', '--as-of', '2020-01-01'], future)).exitCode).toBe(0);
  });

  it('reports several files, each with its name', async () => {
    const { out } = await openthb(['validate', 'a.ndjson', 'broken.ndjson', '--format', 'json'], file);
    const report = JSON.parse(out);
    expect(report.files.map((one: { file: string }) => one.file)).toEqual(['a.ndjson', 'broken.ndjson']);
    expect(report.findings.every((one: { line: number; column: number }) => one.line > 0 && one.column > 0)).toBe(true);
  });

  it.for<[string, string | Uint8Array, number, string]>([
    ['empty', '', 3, 'THB-FIL-001'],
    ['not UTF-8', new Uint8Array([0x7b, 0xff, 0x0a]), 1, 'THB-FIL-002'],
    ['a truncated line', `${victim}\n${victim.slice(0, 30)}`, 1, 'THB-FIL-003'],
    ['a document that breaks off', `{"records": [${victim},`, 3, 'THB-FIL-003'],
    ['a byte order mark and carriage returns', `\uFEFF${victim}\r\n`, 0, '1 read = 1 accepted'],
    ['a line of 50 MB', `{"record":"${'x'.repeat(50_000_000)}"\n${victim}\n`, 1, 'THB-FIL-004'],
    ['a key named __proto__', victim.replace('}', ',"__proto__":{"admin":true}}'), 1, 'THB-STR-004'],
    ['JSON nested 100,000 deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}\n`, 1, 'THB-FIL-005'],
    ['the same key twice', victim.replace('}', ',"sex":"male","s\\u0065x":"female"}'), 1, 'THB-FIL-021'],
    ['a lone surrogate', victim.replace('xx:v1', 'xx:\\ud800'), 1, 'THB-STR-005'],
    ['a number beyond all numbers', victim.replace('}', ',"children":1e400}'), 1, 'THB-STR-002'],
    ['a number that is not kept exactly', victim.replace('}', ',"children":9007199254740993}'), 1, 'THB-STR-009'],
    ['minus zero', victim.replace('}', ',"children":-0}'), 0, '1 read = 1 accepted'],
    [
      'line ends of several kinds',
      `${victim}\r\n${victim.replace('v1', 'v2')}\n\r\n${victim.replace('v1', 'v3')}\r`,
      0,
      '3 read = 3 accepted',
    ],
    ['line ends of old', `${victim}\r${victim}`, 1, 'THB-FIL-003'],
    ['a document whose records break off', `{"records": [${victim},{"record":`, 3, '1 read = 1 accepted'],
    ['a document with two lists of records', `{"records": [${victim}],"records": [${victim}]}`, 3, 'THB-FIL-021'],
    ['a document with a key of its own', `{"manifest": ${victim}, "more": 1, "records": []}`, 3, 'THB-STR-004'],
    [
      'a record nested 100,000 deep',
      victim.replace('}', `,"sex":${'['.repeat(100_000)}${']'.repeat(100_000)}}\n`),
      1,
      'THB-FIL-005',
    ],
    ['a first line that is broken', `rubbish\n${victim}\n`, 1, '2 read = 1 accepted'],
  ])('tells what is wrong with a file that is or has %s', async ([, bytes, exitCode, words]) => {
    const done = await openthb(['validate', 'f'], { f: bytes });
    expect([done.exitCode, done.out.includes(words), done.said]).toEqual([exitCode, true, '']);
    const [, read, accepted, errors, unreadable] =
      /: (\d+) read = (\d+) accepted \+ (\d+) with errors \+ (\d+) unreadable/.exec(done.out)!;
    expect(Number(read)).toBe(Number(accepted) + Number(errors) + Number(unreadable));
  });

  it('refuses a file of no known format', async () => {
    const done = await openthb(['validate', 'f'], { f: '1,2,3\n4,5,6\n' });
    expect(done).toMatchObject({ exitCode: 3, out: '' });
    expect(done.said).toMatch(/^openthb: f: THB-FIL-014 /);
  });

  it('refuses a CSV without header where it is told the format', async () => {
    expect(await openthb(['validate', 'f', '--from', 'ctdc'], { f: '1,2\n3,4\n' })).toMatchObject({ exitCode: 3 });
  });
});

describe('indicators', () => {
  it('hides small counts unless told, and says aloud where it does not', async () => {
    const published = (await openthb(['indicators', 'a.ndjson'], file)).out;
    expect(published).toContain('[hidden]');
    const internal = (await openthb(['indicators', 'a.ndjson', '--release', 'internal'], file)).out;
    expect(internal).not.toContain('[hidden]');
    expect(internal).toContain('INTERNAL: no disclosure control was applied. Not to be passed on.');
  });

  it('writes CSV and JSON', async () => {
    const csv = (
      await openthb(
        ['indicators', 'a.ndjson', '--format', 'csv', '--by', 'sex,age', '--indicator', 'detected-victims'],
        file,
      )
    ).out;
    expect(csv.split('\r\n')[0]).toBe(
      'indicator,sex,age,value,status,confidential,numerator,denominator,exclusions,measure,unit,age_at,as_of,release,nature,version',
    );
    const json = JSON.parse(
      (await openthb(['indicators', 'a.ndjson', '--format', 'json', '--release', 'confidential'], file)).out,
    );
    expect(json.tables[0]).toMatchObject({ release: 'confidential', asOf: '2024-12-31' });
  });

  it('sets rates against a population of the same territory', async () => {
    const population = 'area,year,sex,age,value,source\nAL,2020,,,2800000,test\n';
    const argv = [
      'indicators',
      'a.ndjson',
      '--indicator',
      'detected-victims-rate',
      '--population',
      'p.csv',
      '--release',
      'internal',
      '--format',
      'json',
    ];
    expect(await openthb(argv, { ...file, 'p.csv': population })).toMatchObject({ exitCode: 2 });
    const { out } = await openthb([...argv, '--area', 'AL'], { ...file, 'p.csv': population });
    expect(
      JSON.parse(out).tables[0].rows.find((row: { at: { year: string } }) => row.at.year === '2020').denominator,
    ).toBe(2_800_000);
    expect(await openthb([...argv, '--area', 'AL'], { ...file, 'p.csv': 'a,b\n1,2\n' })).toMatchObject({ exitCode: 3 });
    expect(
      await openthb([...argv, '--area', 'AL'], { ...file, 'p.csv': population.replace('2800000', 'many') }),
    ).toMatchObject({ exitCode: 3 });
  });

  it('computes nothing from broken records unless told, and says how many it left out', async () => {
    const { exitCode, out, said } = await openthb(['indicators', 'broken.ndjson'], file);
    expect([exitCode, out]).toEqual([1, '']);
    expect(said).toMatch(/\d+ records are broken/);
    const skipped = await openthb(['indicators', 'broken.ndjson', '--skip-broken'], file);
    expect(skipped.exitCode).toBe(0);
    expect(skipped.said).toMatch(/\d+ records are broken.*They were left out/s);
  });

  it('narrows to a country and to years', async () => {
    const total = async (...more: string[]) => {
      const { out } = await openthb(
        [
          'indicators',
          'a.ndjson',
          '--indicator',
          'detected-victims',
          '--release',
          'internal',
          '--format',
          'json',
          ...more,
        ],
        file,
      );
      return JSON.parse(out).tables[0].rows.at(-1).value as number;
    };
    const all = await total();
    const parts = await Promise.all(['AL', 'RS', 'MD'].map((area) => total('--area', area)));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(all);
    expect((await total('--period', '2015-2019')) + (await total('--period', '2020-2024'))).toBe(all);
  });
});

describe('report', () => {
  it('writes one page', { timeout: 60_000 }, async () => {
    const { exitCode, files } = await openthb(['report', 'a.ndjson', '--out', 'r.html'], file);
    expect(exitCode).toBe(0);
    expect(files['r.html']).toMatch(/^<!doctype html>/);
  });
});

describe('demo', () => {
  it('does the main job and tells where the files lie', { timeout: 120_000 }, async () => {
    const { exitCode, files, said } = await openthb(['demo', '--out', 'd']);
    expect(exitCode).toBe(0);
    for (const name of Object.keys(files)) expect(said).toContain(name);
    expect(Object.keys(files)).toHaveLength(6);
    expect(files['d/findings.txt']).toContain('0 errors');
  });
});

describe('the language of what is told', () => {
  const broken = JSON.stringify({ record: 'victim', version: '1.0', id: 'xx:v1', nature: 'test', sex: 'F' });
  const input = { 'a.ndjson': broken };
  const english = 'The value is no code of the closed list that the field takes.';

  it.for(wordsLanguages)('is %s where it is asked for, or the locale says so', async (language) => {
    const words = await loadWords(language);
    const told = words.rules['THB-STR-003']?.summary ?? english;
    for (const argv of [
      ['validate', 'a.ndjson', '--format', 'json'],
      ['explain', 'THB-STR-003'],
    ]) {
      expect((await openthb([...argv, '--lang', language], input)).out).toContain(told);
      expect((await openthb(argv, input, { locale: language })).out).toContain(told);
    }
    const report = (await openthb(['validate', 'a.ndjson', '--format', 'json'], input)).out;
    const diff = await openthb(['diff', 'a', 'b', '--lang', language], { a: report, b: report });
    expect(diff.out).toContain(told);
    const stock = await openthb(['inventory', 'a.ndjson', '--lang', language], input);
    expect(stock.out).toContain(words.sentences.internal);
    const unread = await openthb(['inventory', 'a', '--lang', language, '--from', 'openthb'], { a: '' });
    expect(unread.said).toContain(words.rules['THB-FIL-001']?.summary ?? 'The file is empty.');
  });

  it('is English in other locales, and what is asked for before what the locale says', async () => {
    for (const locale of [undefined, 'C', 'de_DE.UTF-8'])
      expect((await openthb(['explain', 'THB-STR-003'], {}, locale === undefined ? {} : { locale })).out).toContain(
        english,
      );
    expect((await openthb(['explain', 'THB-STR-003', '--lang', 'en'], {}, { locale: 'fr_FR' })).out).toContain(english);
  });

  it.for(['validate a', 'diff a b', 'inventory a', 'explain THB-STR-003'])(
    'is one of those that there are: %s',
    async (line) => {
      const { exitCode, said } = await openthb([...line.split(' '), '--lang', 'xx']);
      expect(exitCode).toBe(2);
      for (const language of wordsLanguages) expect(said).toContain(language);
    },
  );
});
