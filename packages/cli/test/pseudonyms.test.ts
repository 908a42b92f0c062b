import { describe, expect, it } from 'vitest';
import { openthb } from './world.js';

const { out: records } = await openthb(['generate', '--records', '60', '--seed', 'pseudonyms']);
const PASSPHRASE = 'correct horse battery staple';
const world = { setting: (name: string) => (name === 'PASS' ? PASSPHRASE : undefined) };
const made = await openthb(['pseudonyms', 'vault', 'v.json', '--new-key', 'first', '--passphrase-file', 'pass'], {
  pass: `${PASSPHRASE}\n`,
});
const two = await openthb(
  ['pseudonyms', 'vault', 'v.json', '--new-key', 'second', '--passphrase-env', 'PASS'],
  { 'v.json': made.files['v.json']! },
  world,
);
const files = { 'r.ndjson': records, 'v.json': two.files['v.json']! };
const context = ['--issuer', 'xx-register', '--purpose', 'research', '--recipient', 'university'];
const key = ['--vault', 'v.json', '--passphrase-env', 'PASS', ...context];
const idsOf = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { readonly id: string }).id);

describe('pseudonyms', () => {
  it('keep keys in a vault, and tell none', () => {
    expect([made.exitCode, two.exitCode]).toEqual([0, 0]);
    expect(two.said).toContain('2 keys');
    expect(JSON.parse(two.files['v.json']!)).toMatchObject({ format: 'openthb-key-vault' });
    expect(two.files['v.json']).not.toContain('first');
    expect(two.said + made.said).not.toContain(PASSPHRASE);
  });

  it('take the place of ids, turn over to another key, and are led back with it alone', async () => {
    const argv = ['pseudonyms', 'make', 'r.ndjson', ...key];
    const old = await openthb([...argv, '--key', 'first'], files, world);
    const fresh = await openthb([...argv, '--key', 'second'], files, world);
    const ids = idsOf(records);
    expect(idsOf(old.out)).toHaveLength(ids.length);
    expect(idsOf(old.out).every((id) => id.startsWith('xx-register:first-'))).toBe(true);
    expect(ids.some((id) => old.out.includes(`"${id}"`))).toBe(false);
    const { files: rotated } = await openthb(
      ['pseudonyms', 'rotate', 'r.ndjson', ...key, '--from-key', 'first', '--out', 't.json'],
      files,
      world,
    );
    expect(ids.some((id) => rotated['t.json']!.includes(`"${id}"`))).toBe(false);
    const turned = await openthb(['pseudonyms', 'turn', 'o', '--table', 't.json'], { o: old.out, ...rotated });
    expect(turned.out).toBe(fresh.out);
    const back = await openthb(
      ['pseudonyms', 'relink', 'o', '--register', 'r.ndjson', ...key, '--out', 'back.csv'],
      { ...files, o: fresh.out },
      world,
    );
    expect(back.exitCode).toBe(0);
    expect(back.files['back.csv']!.split('\r\n').filter(Boolean).length).toBeGreaterThan(ids.length);
    const without = await openthb(
      ['pseudonyms', 'relink', 'o', '--register', 'r.ndjson', ...key, '--key', 'first', '--out', 'back.csv'],
      { ...files, o: fresh.out },
      world,
    );
    expect(without.said).toContain('0 of ');
  });

  it('stand in records that a policy lets leave', async () => {
    const {
      exitCode,
      out,
      said,
      files: written,
    } = await openthb(
      ['anonymize', 'r.ndjson', '--policy', 'partner-ngo', ...key, '--report', 'rep.json'],
      files,
      world,
    );
    expect([exitCode, said]).toEqual([0, expect.stringMatching(/victim: \d+ of \d+ leave/)]);
    const [manifest, ...others] = out.split('\n').filter(Boolean);
    expect(manifest).toContain('"record":"bundle"');
    expect(others.length).toBeGreaterThan(5);
    expect(out).not.toContain('synthetic:');
    expect(written['rep.json']).toContain('partner-ngo');
  });

  it.for([
    [['make', 'r.ndjson'], 2, 'name its vault'],
    [['make', 'r.ndjson', '--vault', 'v.json', '--passphrase-env', 'PASS'], 2, 'say --issuer'],
    [['make', 'r.ndjson', '--vault', 'v.json', ...context], 2, 'say where the passphrase is'],
    [['make', 'r.ndjson', '--vault', 'v.json', '--passphrase-env', 'OTHER', ...context], 2, 'is not set'],
    [['make', 'r.ndjson', '--vault', 'v.json', '--passphrase-file', 'wrong', ...context], 3, 'does not open'],
    [['make', 'r.ndjson', ...key, '--key', 'k9'], 2, 'no key of that id'],
    [['vault', 'new.json', '--new-key', 'first', '--passphrase-file', 'short'], 2, 'fewer than 12'],
    [['relink', 'r.ndjson', '--register', 'r.ndjson', ...key], 2, 'name it with --out'],
    [['turn', 'r.ndjson', '--table', 'wrong.json'], 3, 'no table of a rotation'],
    [['turn', 'r.ndjson', '--table', 'none.json'], 2, 'does not stand in the table'],
  ] as const)('say what is wrong, and never the passphrase: %j', async ([argv, code, words]) => {
    const bad = { wrong: 'not the passphrase', short: 'short', 'wrong.json': '{}', 'none.json': '[]' };
    const done = await openthb(['pseudonyms', ...argv], { ...files, ...bad }, world);
    expect([done.exitCode, done.out]).toEqual([code, '']);
    expect(done.said).toContain(words);
    expect(done.said).not.toMatch(/correct horse|not the passphrase/);
  });
});
