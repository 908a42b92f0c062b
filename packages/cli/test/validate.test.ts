import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import zlib from 'node:zlib';
import type { JsonReport } from '@openthb/validators';
import { describe, expect, it } from 'vitest';
import { filesNamed } from '../src/io/files-named.js';
import { openthb } from './world.js';

const { out: records } = await openthb(['generate', '--records', '300', '--seed', 'validate']);
const { out: broken } = await openthb(['generate', '--records', '300', '--seed', 'validate', '--errors', '20']);
const victim = '{"record":"victim","version":"1.0","id":"xx:v1","nature":"test"}\n';

const judge = async (argv: readonly string[], files: Record<string, string | Uint8Array>) => {
  const done = await openthb(['validate', ...argv, '--format', 'json'], files);
  return { ...done, report: (done.out ? JSON.parse(done.out) : undefined) as JsonReport };
};

describe('the list of findings', () => {
  it('is cut where it is asked, and everything is counted', async () => {
    const { report: whole } = await judge(['b'], { b: broken });
    const { report, exitCode } = await judge(['b', '--max-findings', '3'], { b: broken });
    expect(exitCode).toBe(1);
    expect(report.findings).toEqual(whole.findings.slice(0, 3));
    expect(report).toMatchObject({ found: whole.found, listed: 3, rules: whole.rules, files: whole.files });
    expect(report.notice).toMatch(/^The list was cut: 3 of /);
    expect(whole.notice).toBeUndefined();
  });

  it('is cut after a thousand where nobody asks', async () => {
    const { report } = await judge(['b'], { b: '{}\n'.repeat(1500) });
    expect(report).toMatchObject({ found: 1500, listed: 1000, files: [{ withErrors: 1500 }] });
  });

  it('holds only what fails where it is to be quiet', async () => {
    const { report } = await judge(['b', '--quiet'], { b: broken });
    expect(new Set(report.findings.map(({ severity }) => severity))).toEqual(new Set(['error']));
    expect(await openthb(['validate', 'a', '--quiet'], { a: records })).toMatchObject({
      exitCode: 0,
      out: '',
      said: '',
    });
  });
});

describe('several files', () => {
  it('are judged each by itself, named by patterns too, and counted together', async () => {
    const files = { 'in/b.ndjson': broken, 'in/a.ndjson': records, 'c.ndjson': victim };
    const { report } = await judge(['in/*.ndjson', 'in/a.ndjson', 'c.ndjson'], files);
    expect(report.files.map(({ file }) => file)).toEqual(['in/a.ndjson', 'in/b.ndjson', 'c.ndjson']);
    expect(report.total).toMatchObject({ read: 603 });
    const { out } = await openthb(['validate', 'in/*.ndjson', 'c.ndjson'], files);
    expect(out).toContain('all 3 files: 603 read');
  });

  it('are found by patterns on the disk, in one order', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'openthb-'));
    try {
      for (const name of ['b.ndjson', 'a.ndjson', 'x[1].ndjson', 'c.csv']) await writeFile(join(folder, name), victim);
      const found = (await filesNamed(`${folder}/*.ndjson`)).map((name) => name.replace(/.*[\\/]/, ''));
      expect(found).toEqual(['a.ndjson', 'b.ndjson', 'x[1].ndjson']);
      expect(await filesNamed(`${folder}/x[1].ndjson`)).toEqual([`${folder}/x[1].ndjson`]);
      expect(await filesNamed('-')).toEqual(['-']);
      await expect(filesNamed(`${folder}/*.xlsx`)).rejects.toMatchObject({ exitCode: 3 });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('a compressed file', () => {
  const gzip = (text: string) => zlib.gzipSync(text);

  it('is read as what it holds, whatever its name', async () => {
    const plain = await judge(['f'], { f: broken });
    for (const bytes of [gzip(broken), Buffer.concat([gzip(broken.slice(0, 5000)), gzip(broken.slice(5000))])]) {
      expect(await judge(['f'], { f: bytes })).toEqual(plain);
    }
    expect((await judge(['-'], { '-': gzip(records) })).exitCode).toBe(0);
    expect((await openthb(['indicators', 'f'], { f: gzip(records) })).exitCode).toBe(0);
  });

  it('that breaks off is judged as far as it goes, and the next file too', async () => {
    const { exitCode, report, said } = await judge(['f', 'g'], { f: gzip(records).subarray(0, -2000), g: victim });
    expect([exitCode, said]).toEqual([3, '']);
    expect(report.findings).toContainEqual(expect.objectContaining({ file: 'f', rule: 'THB-FIL-019' }));
    expect(report.files[0]!.accepted).toBeGreaterThan(0);
    expect(report.files[1]).toMatchObject({ read: 1, accepted: 1 });
    expect(await openthb(['indicators', 'f'], { f: gzip(records).subarray(0, -2000) })).toMatchObject({ exitCode: 3 });
  });

  it('that is damaged is told, with nothing of it shown', async () => {
    const bytes = gzip(`${records}Zsecretz`);
    bytes.fill(0xaa, 300, 600);
    expect(await judge(['f'], { f: bytes })).toMatchObject({
      exitCode: 3,
      report: { rules: expect.arrayContaining([expect.objectContaining({ rule: 'THB-FIL-019' })]) },
    });
    expect((await judge(['f'], { f: new Uint8Array([0x1f, 0x8b]) })).exitCode).toBe(3);
  });

  it('whose end is damaged is told, however slowly it is read', async () => {
    const bytes = gzip(
      '{}\n'.repeat(500) + Array.from({ length: 9000 }, (_, i) => `${(i * 7919) % 10_007}`).join('\n'),
    );
    bytes[bytes.length - 6]! ^= 0xff;
    for (const from of ['openthb', 'ctdc']) {
      const { exitCode, said } = await openthb(['validate', 'f', '--from', from, '--format', 'json'], { f: bytes });
      expect([exitCode, said]).toEqual([3, '']);
    }
  });

  it('that unpacks without end is refused as soon as that shows', async () => {
    const bomb = zlib.gzipSync(Buffer.alloc(100_000_000, 0x20), { level: 9 });
    const { exitCode, report } = await judge(['f', 'g'], { f: bomb, g: victim });
    expect(exitCode).toBe(3);
    expect(report.findings.map(({ rule }) => rule)).toContain('THB-FIL-020');
    expect(report.files[1]).toMatchObject({ accepted: 1 });
  });

  it('by zstd is read where Node can, and otherwise said to need another Node', async () => {
    // A frame without content, as the format's own description lays it out.
    const empty = new Uint8Array([0x28, 0xb5, 0x2f, 0xfd, 0x20, 0x00, 0x01, 0x00, 0x00]);
    const can = 'createZstdDecompress' in zlib;
    const { exitCode, said, out } = await judge(['f'], { f: empty });
    expect(exitCode).toBe(3);
    expect(can ? out : said).toContain(can ? 'THB-FIL-001' : 'does not read zstd; 22.15 and later do');
  });
});

describe('--profile', () => {
  const profile = {
    id: 'al-nrm',
    title: 'National referral mechanism',
    jurisdiction: 'al',
    required: { 'victim.sex': 'explained' },
    suppressions: [{ rule: 'THB-PRF-001', reason: 'Old file', owner: 'Secretariat', until: '2024-12-31' }],
  };
  const files = {
    'p.json': JSON.stringify(profile),
    v: victim,
    'bad.json': '{"id":"Zsecretz"}',
    'no.json': 'Zsecretz',
  };

  it('takes those of the standard and those of a file, and tells what they keep back', async () => {
    expect((await judge(['v', '--profile', 'publication'], files)).report.rules).toMatchObject([
      { rule: 'THB-PRF-004' },
    ]);
    const { exitCode, out } = await openthb(['validate', 'v', '--profile', 'p.json', '--as-of', '2024-12-31'], files);
    expect(exitCode).toBe(0);
    expect(out).toContain('suppression of THB-PRF-001: 1 kept back (Old file; Secretariat; until 2024-12-31)');
    expect(out).toContain('judged by profile al-nrm and the law of al as of 2024-12-31');
    const later = await openthb(['validate', 'v', '--profile', 'p.json', '--as-of', '2025-01-01'], files);
    expect(later).toMatchObject({ exitCode: 1, out: expect.stringContaining('expired, nothing kept back') });
  });

  it.for([
    ['none', 2],
    ['none.json', 3],
    ['bad.json', 3],
    ['no.json', 3],
  ] as const)('refuses %s, and shows nothing of it', async ([name, code]) => {
    const { exitCode, out, said } = await openthb(['validate', 'v', '--profile', name], files);
    expect([exitCode, out]).toEqual([code, '']);
    expect(said).toContain('openthb: ');
    expect(said).not.toContain('Zsecretz');
  });

  it.for(['profile', 'report'])('has its layout, as %s has, written by schema', async (name) => {
    const { exitCode, out } = await openthb(['schema', name]);
    expect([exitCode, JSON.parse(out).$id]).toEqual([0, `urn:openthb:1.0:${name}`]);
  });
});

describe('diff', () => {
  it('compares two reports, and fails where something is new', async () => {
    const report = async (text: string) => (await openthb(['validate', 'f', '--format', 'json'], { f: text })).out;
    const files = { old: await report(victim), new: await report(`${victim}{}\n`), cut: victim };
    const worse = await openthb(['diff', 'old', 'new'], files);
    expect(worse).toMatchObject({ exitCode: 1, said: '' });
    expect(worse.out).toMatch(/^error {3}THB-STR-010 {2}1 new, 0 gone, 0 unchanged\n/);
    expect((await openthb(['diff', 'new', 'old'], files)).out).toContain('0 new, 1 gone, 0 unchanged');
    const same = await openthb(['diff', 'new', 'new', '--format', 'json'], files);
    expect(same.exitCode).toBe(0);
    expect(JSON.parse(same.out).rules).toMatchObject([{ before: 1, after: 1, findings: { unchanged: 1 } }]);
    expect(await openthb(['diff', 'old', 'cut'], files)).toMatchObject({ exitCode: 3, out: '' });
  });
});

describe('inventory', () => {
  it('counts records and fields, says that it is internal, and what it left out', async () => {
    const { exitCode, out } = await openthb(['inventory', 'a', 'b'], { a: records, b: `${victim}{}\nrubbish\n` });
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^Internal: /);
    expect(out).toMatch(/ {2}victim\.sex: \d+ of \d+/);
    expect(out).toContain('1 records whose structure is broken and 1 that could not be read are not counted.');
    const json = JSON.parse((await openthb(['inventory', 'a', '--format', 'json'], { a: records })).out);
    expect(json).toMatchObject({ note: expect.stringContaining('Internal'), broken: 0, unreadable: 0 });
  });
});
