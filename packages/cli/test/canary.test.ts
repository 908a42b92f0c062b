import zlib from 'node:zlib';
import { generate } from '@openthb/core/generate';
import { records as kinds } from '@openthb/core/registry';
import { xlsxOf } from '@openthb/exchange';
import { formats } from '@openthb/exchange/registry';
import { reportFormats } from '@openthb/validators/registry';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryRecord } from '../../core/test/arbitrary-record.js';
import { openthb } from './world.js';

/**
 * Stands wherever somebody's data could stand in a file; no output may hold it. The name of a file is another thing: it is
 * what the person at the terminal typed, and what a finding is found by.
 */
const SECRET = 'Zsecretz';
const planted = new RegExp(SECRET, 'i');

type Json = { readonly [key: string]: unknown };
const asOf = '2024-12-31';
const made = [...generate({ records: 400, seed: 'canary', asOf })] as unknown as readonly Json[];
/** A record of each kind: the fullest that is made up, or one of any values. */
const samples = kinds.map((kind): Json => {
  const fullest = made.filter(({ record }) => record === kind.name).toSorted((a, b) => size(b) - size(a))[0];
  return fullest ?? (fc.sample(arbitraryRecord(kind), { numRuns: 1, seed: 1 })[0] as Json);
});
const victim = { record: 'victim', version: '1.0', id: 'xx:v1', nature: 'test' };

function size(record: Json): number {
  return JSON.stringify(record).length;
}

/** The value with the secret in the place of each text, one after the other. */
function* textsReplaced(value: unknown): Generator<unknown> {
  if (typeof value !== 'object' || value === null) {
    // As an id it is of the right form, and lives on into what rules see.
    yield typeof value === 'string' && value.includes(':') ? `xx:${SECRET}` : SECRET;
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    for (const other of textsReplaced(inner))
      yield Array.isArray(value) ? value.with(Number(key), other) : { ...value, [key]: other };
  }
}

/** The value with a key that is the secret in each object, and with each key named so, one after the other. */
function* keysReplaced(value: unknown): Generator<unknown> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) {
    yield { ...value, [SECRET]: { [SECRET]: SECRET } };
    yield { ...value, missing: { [SECRET]: SECRET } };
    yield { ...value, extensions: { [SECRET.toLowerCase()]: { [SECRET]: SECRET } } };
  }
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) {
      const { [key]: _, ...rest } = value as Json;
      yield { ...rest, [SECRET]: inner };
    }
    for (const other of keysReplaced(inner))
      yield Array.isArray(value) ? value.with(Number(key), other) : { ...value, [key]: other };
  }
}

const ndjson = (values: Iterable<unknown>) => [...values].map((value) => `${JSON.stringify(value)}\n`).join('');
const bytes = (text: string) => new TextEncoder().encode(text);
const good = ndjson([victim]);
const deep = `${'['.repeat(100_000)}"${SECRET}"${']'.repeat(100_000)}`;

/** A gzip file that says what it was called before, as `gzip` does. */
function gzipNamed(text: string, name: string): Uint8Array {
  const plain = zlib.gzipSync(text);
  const start = Buffer.from(plain.subarray(0, 10));
  start[3] = 8;
  return Buffer.concat([start, Buffer.from(`${name}\0`), plain.subarray(10)]);
}

function overwritten(whole: Uint8Array, from: number, until: number): Uint8Array {
  return Uint8Array.from(whole).fill(0xaa, from, until);
}

const workbook = await xlsxOf([
  {
    name: SECRET,
    rows: [
      [SECRET, 'prs_Gender'],
      [SECRET, SECRET],
    ],
  },
  {
    name: 'victim',
    rows: [
      ['id', 'sex', SECRET],
      [SECRET, SECRET, SECRET],
    ],
  },
]);
const htcds = `prs_FirstName,prs_Gender,vic_TypeOfExploitation,prs_Birthdate,${SECRET}\n`;

/** Every kind of bad input. */
const inputs: Readonly<Record<string, string | Uint8Array | Error>> = {
  'each text of each kind of record replaced': ndjson(samples.flatMap((record) => [...textsReplaced(record)])),
  'each key of each kind of record replaced': ndjson(samples.flatMap((record) => [...keysReplaced(record)])),
  'the secret for a record': ndjson([
    SECRET,
    [SECRET],
    { [SECRET]: SECRET },
    { record: SECRET },
    { ...victim, version: SECRET },
  ]),
  'a later version with a key of its own': ndjson([
    { ...victim, version: '1.1', [SECRET]: SECRET },
    { ...victim, version: '0.9', [SECRET]: SECRET },
  ]),
  'ids that stand twice, lead nowhere or to another kind': ndjson([
    { ...victim, id: `xx:${SECRET}` },
    { ...victim, id: `xx:${SECRET}` },
    {
      record: 'registration',
      version: '1.0',
      id: `xx:${SECRET}2`,
      nature: 'test',
      channel: 'hotline',
      victim: `xx:${SECRET}3`,
    },
    {
      record: 'registration',
      version: '1.0',
      id: `xx:${SECRET}4`,
      nature: 'test',
      channel: 'hotline',
      by: `xx:${SECRET}`,
    },
    {
      record: 'bundle',
      version: '1.0',
      id: `xx:${SECRET}5`,
      nature: 'real',
      madeWith: SECRET,
      counts: [{ record: 'victim', count: 9 }],
    },
  ]),
  'lines that are no JSON': `${SECRET}\n{"${SECRET}":\n{"record":"victim","${SECRET}"\n{'${SECRET}'}\n${good}`,
  'a line that breaks off': `${good}{"record":"victim","id":"${SECRET}`,
  'keys that stand twice, and strange numbers': `{"record":"victim","id":"${SECRET}","id":"${SECRET}","${SECRET}":1e400,"${SECRET}":-0}\n`,
  'lone surrogates': `{"record":"victim","version":"1.0","id":"xx:\\ud800${SECRET}","nature":"test","\\udc00${SECRET}":1}\n`,
  'nesting without end': `{"record":"victim","sex":${deep}}\n${deep}\n`,
  'a line without end': `{"record":"victim","id":"${SECRET.repeat(2_200_000)}"}\n${good}`,
  'bytes that are no UTF-8': Buffer.concat([
    bytes(`{"id":"${SECRET}`),
    new Uint8Array([0xff, 0xfe]),
    bytes(`"}\n${good}`),
  ]),
  'UTF-16': Buffer.from(`{"${SECRET}":1}`, 'utf16le'),
  'a key of JavaScript itself': good.replace('}', `,"__proto__":{"${SECRET}":"${SECRET}"}}`),
  'a document that breaks off': `{"records": [{"id": "${SECRET}"},`,
  'a document of another layout': `{\n"${SECRET}": [{"id": "${SECRET}"}]}`,
  'a document with broken records': `{"manifest": {"${SECRET}": 1}, "records": ["${SECRET}", {"record": "victim", "${SECRET}": 1}]}`,
  text: `${SECRET}\n${SECRET},${SECRET}\n`,
  'CSV with values and columns of no format': `${htcds}${SECRET},${SECRET},${SECRET},${SECRET},${SECRET}\n`,
  'CSV with too few and too many cells': `${htcds}${SECRET}\n${SECRET},Feminine,,,,${SECRET},${SECRET}\n`,
  'CSV with a quotation mark left open': `${htcds}"${SECRET},Feminine\n${SECRET}`,
  'CSV of our own tables': `id,sex,${SECRET}\nxx:${SECRET},${SECRET},${SECRET}\n`,
  'a workbook': workbook,
  'a damaged workbook': overwritten(workbook, 60, 400),
  'a workbook that breaks off': workbook.subarray(0, 900),
  'gzip that names a file': gzipNamed(`{"${SECRET}":1}\n`, `${SECRET}.ndjson`),
  'damaged gzip': overwritten(zlib.gzipSync(good + SECRET), 20, 40),
  'gzip of a name that breaks off': gzipNamed(good, SECRET).subarray(0, 16),
  'zstd that is none': Buffer.concat([new Uint8Array([0x28, 0xb5, 0x2f, 0xfd]), bytes(SECRET)]),
  'keys that stand twice in a document': `{"records":[{"${SECRET}":1,"${SECRET}":2}],"${SECRET}":1,"records":[]}`,
  'a long document that breaks off': `[{"record":"victim","id":"${SECRET}"},{"${SECRET}":"${SECRET}`,
  'a record on several lines': `{\n"record":"victim",\n"${SECRET}":"${SECRET}","id":"${SECRET}",\n"id":1}`,
  'line ends of several kinds': `${SECRET}\r{"record":"${SECRET}"}\r\n${good}\n{"${SECRET}":1}\r`,
  'values that nearly are right': ndjson([
    { ...victim, sex: ` Female ${SECRET}`, birthDate: '17.05.2003', id: ` xx:${SECRET}` },
    { ...victim, sex: 'FEMALE ', birthDate: `17.05.2003${SECRET}`, missing: { [SECRET]: 'Unknown' } },
  ]),
  'CSV with line ends of several kinds': `${htcds}${SECRET},Feminine,,,\r${SECRET},,,,\r\n"${SECRET}"${SECRET},,,,\n"${SECRET}`,
  'CSV that is no UTF-8': Buffer.concat([bytes(`${htcds}${SECRET},`), new Uint8Array([0xff]), bytes(`,,,\n`)]),
  'a disk that fails': new Error(`${SECRET} cannot be read`),
};
const names = Object.keys(inputs);
/** Those that are quickly read; what is said of the others hangs on no format. */
const quick = names.filter((name) => !/without end|each text|each key/.test(name));
const f = (name: string) => ({ f: inputs[name]! });

describe('the canary', () => {
  it('stands in every input, or nothing is shown by its absence', () => {
    const hidden = names.filter((name) => {
      const input = inputs[name]!;
      return !planted.test(
        input instanceof Error ? input.message : Buffer.from(input as Uint8Array).toString('latin1'),
      );
    });
    // Packed or of two bytes a character, where the secret does not stand as it is.
    expect(hidden.every((name) => /workbook|gzip|UTF-16/.test(name))).toBe(true);
  });
});

describe.for(reportFormats.map(({ id }) => id))('validate --format %s', (format) => {
  it.for(format === 'json' || format === 'html' ? names : quick)('shows nothing of %s', async (name) => {
    const argv = ['validate', 'f', '--format', format, '--as-of', asOf, '--max-findings', '100000'];
    const { exitCode, out, said } = await openthb(argv, f(name));
    expect(out + said).not.toBe('');
    expect(exitCode).toBeLessThanOrEqual(3);
    expect(planted.test(out + said)).toBe(false);
    expect(said).not.toMatch(/\n\s+at /);
  });
});

describe.for(formats.map(({ id }) => id))('validate --from %s', (from) => {
  it.for(quick)('shows nothing of %s', async (name) => {
    const argv = ['validate', 'f', '--from', from, '--format', 'json', '--profile', 'publication'];
    const { out, said } = await openthb(argv, f(name));
    expect(planted.test(out + said)).toBe(false);
  });
});

describe.for([
  ['inventory', 'f'],
  ['inventory', 'f', '--format', 'json'],
  ['indicators', 'f'],
  ['indicators', 'f', '--skip-broken', '--format', 'json', '--release', 'internal'],
  ['validate', 'f', '--quiet'],
  ['validate', 'f', '--max-findings', '0'],
  ['validate', 'f', '--fix'],
  ['validate', 'good', 'f', 'none', '--format', 'json'],
  ['convert', 'f', '--to', 'flat', '--losses', 'l.txt'],
  ['report', 'f', '--out', 'r.html'],
  ['validate', 'good', '--profile', 'f'],
  ['validate', 'good', '--extension', 'f'],
  ['diff', 'f', 'f'],
  ['diff', 'report', 'f'],
  ['schema', 'victim', '--extension', 'f'],
  ['risk', 'f'],
  ['risk', 'f', '--quasi', 'sex', '--skip-broken'],
  ['risk', 'f', '--quasi', 'id', '--from', 'table', '--format', 'json'],
  ['risk', 'good', '--population', 'f'],
  ['dp', 'f', '--by', 'sex', '--epsilon', '1', '--ledger', 'l', '--total', '1'],
  ['dp', 'good', '--by', 'sex', '--epsilon', '1', '--ledger', 'f'],
  ['synthesize', 'good', '--domain', 'f', '--epsilon', '1', '--delta', '1e-6', '--ledger', 'l', '--total', '1'],
  ['indicators', 'good', '--indicator', 'detected-victims-rate', '--area', 'AL', '--population', 'f'],
])('%s', (argv) => {
  it.for(argv[0] === 'inventory' ? names : quick)('shows nothing of %s', async (name) => {
    const report = (await openthb(['validate', 'good', '--format', 'json'], { good })).out;
    const { out, said } = await openthb(argv, { ...f(name), good, report });
    expect(planted.test(out + said)).toBe(false);
  });
});

describe('convert', () => {
  it.for(names)('says nothing of %s, whatever it writes to its result', async (name) => {
    const { said, files } = await openthb(['convert', 'f', '--out', 'o', '--losses', 'l'], f(name));
    expect(planted.test(said + (files['l'] ?? ''))).toBe(false);
  });
});

describe('validate --fix --out', () => {
  it.for(quick)('says nothing of %s, whatever it writes to its result', async (name) => {
    const { out, said } = await openthb(['validate', 'f', '--fix', '--out', 'o'], f(name));
    expect(planted.test(out + said)).toBe(false);
  });
});

describe('Ctrl-C', () => {
  it.for(quick)('shows nothing of %s', async (name) => {
    const interruption = () => AbortSignal.abort();
    for (const { id } of reportFormats) {
      const { out, said } = await openthb(['validate', 'f', '--format', id], f(name), { interruption });
      expect(planted.test(out + said)).toBe(false);
    }
  });
});

describe('files that are not of persons', () => {
  it.for<[string, object]>([
    ['a profile', { id: 'x', title: 'x', severities: { [SECRET]: 'error' } }],
    ['a profile', { id: 'x', title: 'x', [SECRET]: 1 }],
    ['a profile', { id: 'x', title: 'x', required: { [`victim.${SECRET}`]: SECRET } }],
    ['a profile', { id: 'x', title: 'x', extensions: [{ namespace: 'al', title: 'x', records: {}, [SECRET]: 1 }] }],
    ['an extension', { namespace: 'al', title: 'x', records: {}, [SECRET]: 1 }],
    ['an extension', { namespace: 'al', title: SECRET, records: SECRET }],
    ['a report', { report: '1.0', [SECRET]: SECRET, findings: [{ [SECRET]: SECRET }] }],
  ])('%s that is not well made shows nothing of what is wrong in it', async ([, json]) => {
    const files = { 'p.json': JSON.stringify(json), good };
    for (const argv of [
      ['validate', 'good', '--profile', 'p.json'],
      ['validate', 'good', '--extension', 'p.json'],
      ['diff', 'p.json', 'p.json'],
    ]) {
      const { exitCode, out, said } = await openthb(argv, files);
      expect([exitCode, out]).toEqual([3, '']);
      expect(planted.test(said)).toBe(false);
    }
  });
});
