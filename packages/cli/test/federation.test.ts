import { describe, expect, it } from 'vitest';
import type { PartialResult } from '@openthb/reporting';
import type { JWK } from 'jose';
import { signPartial } from '../src/federation/sign-partial.js';
import { namedKey } from '../src/federation/signing-key.js';
import { type Done, openthb } from './world.js';

const areas = ['AL', 'BA', 'MK'] as const;
const about = ['--by', 'sex', '--indicator', 'detected-victims', '--as-of', '2024-12-31'];

type Files = Record<string, string>;

/** Records of a country that is alone in a file. */
async function registerOf(area: string): Promise<string> {
  const { out } = await openthb(['generate', '--records', '900', '--seed', `federation-${area}`]);
  return out;
}

const files: Files = {};
for (const [at, area] of areas.entries()) {
  files[`${area}.ndjson`] = await registerOf(area);
  const made = await openthb(['keys', '--area', area, '--out', area, '--curve', at === 0 ? 'P-256' : 'Ed25519']);
  Object.assign(files, made.files);
}
const trustOf = (...of: readonly string[]) =>
  JSON.stringify({ keys: of.flatMap((area) => JSON.parse(files[`${area}.trust.json`]!).keys as readonly object[]) });
files['trust.json'] = trustOf(...areas);

/** Each part at a second of its own, under an id of its own. */
let made = 0;
const partOf = (area: string, ...more: readonly string[]): Promise<Done> => {
  made += 1;
  const [id, now] = [`part-${made}`, `2024-12-31T12:00:${String(made).padStart(2, '0')}Z`];
  return openthb(
    ['indicators', `${area}.ndjson`, '--partial', '--area', area, '--key', `${area}.private.json`, ...about, ...more],
    files,
    { newId: () => id, now: () => now },
  );
};
for (const area of areas) {
  files[`${area}.json`] = (await partOf(area, '--release', 'confidential')).out;
  files[`${area}.protected.json`] = (await partOf(area)).out;
}

const merge = (parts: readonly string[], more: readonly string[] = [], changed: Files = {}) =>
  openthb(['indicators', '--merge', ...parts, '--trust', 'trust.json', '--format', 'json', ...more], {
    ...files,
    ...changed,
  });
const otherDay = (await partOf('BA', '--release', 'confidential', '--as-of', '2024-12-30')).out;
const otherYears = (await partOf('BA', '--release', 'confidential', '--period', '2015-2020')).out;
const parts = areas.map((area) => `${area}.json`);
const again = (await partOf('AL', '--release', 'confidential')).out;
const corrects = ['--release', 'confidential', '--corrects', 'AL.json', '--trust', 'trust.json'];
const foreign = await signedBy('BA', 'AL');
const correction = (await partOf('AL', ...corrects)).out;

describe('parts of several countries', () => {
  it('add up to what each counts', async () => {
    const alone = await Promise.all(
      areas.map(async (area) => {
        const { out } = await openthb(
          ['indicators', `${area}.ndjson`, '--area', area, ...about, '--release', 'internal', '--format', 'json'],
          files,
        );
        return rowsIn(out);
      }),
    );
    const merged = rowsIn((await merge(parts, ['--release', 'internal'])).out);
    for (const [sex, value] of Object.entries(merged)) {
      expect(value).toBe(alone.reduce((sum, rows) => sum + (rows[sex] ?? 0), 0));
    }
    expect(merged['_T']).toBeGreaterThan(30);
  });

  it('are published where three contribute, protected or not', async () => {
    const open = await merge(parts);
    expect([open.exitCode, open.said]).toEqual([0, '']);
    expect(open.out).toContain('national-detection');
    expect((await merge(areas.map((area) => `${area}.protected.json`))).exitCode).toBe(0);
    const two = await merge(parts.slice(1));
    expect(two.exitCode).toBe(2);
    expect(two.said).toContain('too-few-contributors');
    expect((await merge([...parts.slice(1), 'AL.protected.json'])).said).toContain('mixed-protection');
  });

  it('hold no key, and no id of a record', () => {
    const ids = areas.flatMap((area) =>
      files[`${area}.ndjson`]!.split('\n')
        .filter(Boolean)
        .map((line) => (JSON.parse(line) as { id: string }).id),
    );
    for (const area of areas) {
      const payload = Buffer.from(
        (JSON.parse(files[`${area}.json`]!) as { payload: string }).payload,
        'base64url',
      ).toString();
      expect(ids.some((id) => payload.includes(`"${id}"`))).toBe(false);
      expect(files[`${area}.json`]).not.toContain((JSON.parse(files[`${area}.private.json`]!) as { d: string }).d);
    }
  });

  it.for<readonly [string, string, Files, readonly string[]]>([
    ['a changed byte', 'bad-signature', { 'AL.json': changedByte(files['AL.json']!) }, []],
    ['an unknown key', 'unknown-key', { 'trust.json': trustOf('BA', 'MK') }, []],
    ['another country', 'other-country', { 'trust.json': trustAs('AL', 'RS') }, []],
    ['no signature', 'not-signed', { 'AL.json': '{"keys":1}' }, []],
    ['a signature of another key than it names', 'other-signer', { 'AL.json': foreign }, []],
    ['the same part twice', 'same-part', { 'BA.json': files['AL.json']! }, []],
    ['the same country twice', 'same-country', { 'BA.json': again }, []],
    ['other tables than are asked for', 'other-tables', {}, ['--indicator', 'detected-victims', '--by', 'year']],
    ['another day', 'other-day', { 'BA.json': otherDay }, []],
    ['other years', 'other-period', { 'BA.json': otherYears }, []],
  ])('are refused for %s', async ([, code, changed, more]) => {
    const { exitCode, said, out } = await merge(parts, more, changed);
    expect([exitCode, out]).toEqual([3, '']);
    expect(said).toContain(`: ${code}: `);
  });

  it('are left out where another corrects them, which is said', async () => {
    const { out } = await merge(parts, [], { 'AL.json': correction });
    const both = await merge([...parts, 'new.json'], [], { 'new.json': correction });
    expect([both.exitCode, both.out]).toEqual([0, out]);
    expect(both.said).toBe('AL.json: left out: another part corrects it\n');
    const [wrong, unverified] = [await partOf('BA', ...corrects), await partOf('AL', ...corrects.slice(0, -2))];
    expect([wrong.exitCode, wrong.out, unverified.exitCode, unverified.out]).toEqual([2, '', 2, '']);
    expect(wrong.said).toContain('of its own country');
  });

  it('are refused once they are older than is taken', async () => {
    const argv = ['indicators', '--merge', ...parts, '--trust', 'trust.json', '--max-age-days', '30'];
    expect((await openthb(argv, files, { today: () => '2025-01-30' })).exitCode).toBe(0);
    const { exitCode, said } = await openthb(argv, files, { today: () => '2025-01-31' });
    expect([exitCode, said.match(/: too-old: /g)]).toEqual([3, expect.objectContaining({ length: 3 })]);
  });

  it('are refused once they are too old', async () => {
    const argv = ['indicators', '--merge', ...parts, '--trust', 'trust.json'];
    const { exitCode, said } = await openthb(argv, files, { today: () => '2025-12-31' });
    expect(exitCode).toBe(3);
    expect(said.match(/: expired: /g)).toHaveLength(3);
  });

  it('are not made without what they need', async () => {
    expect((await partOf('AL', '--release', 'internal')).exitCode).toBe(2);
    expect((await openthb(['indicators', 'AL.ndjson', '--partial', '--area', 'AL'], files)).exitCode).toBe(2);
    expect((await openthb(['indicators', 'AL.json', '--merge'], files)).exitCode).toBe(2);
    const publicKey = await openthb(['indicators', 'AL.ndjson', '--partial', '--area', 'AL', '--key', 'k', ...about], {
      ...files,
      k: JSON.stringify(JSON.parse(files['AL.trust.json']!).keys[0]),
    });
    expect([publicKey.exitCode, publicKey.said.includes('no private key')]).toEqual([3, true]);
  });

  it('are signed by keys that are never written over', async () => {
    const { exitCode, said } = await openthb(['keys', '--area', 'AL', '--out', 'AL'], files);
    expect(exitCode).toBe(2);
    expect(said).toContain('there is such a file already');
    expect((await openthb(['keys', '--area', 'Albania', '--out', 'x'])).exitCode).toBe(2);
  });
});

function rowsIn(out: string): Readonly<Record<string, number>> {
  const { tables } = JSON.parse(out) as { tables: { rows: { at: { sex: string }; value: number }[] }[] };
  return Object.fromEntries(tables[0]!.rows.map(({ at, value }) => [at.sex, value]));
}

/** One byte of what is signed, changed: still JSON, with another number in it. */
function changedByte(signed: string): string {
  const jws = JSON.parse(signed) as { payload: string };
  const payload = Buffer.from(jws.payload, 'base64url').toString();
  const changed = payload.replace(
    /"count":(\d)/,
    (_, digit: string) => `"count":${digit === '9' ? 8 : Number(digit) + 1}`,
  );
  return JSON.stringify({ ...jws, payload: Buffer.from(changed).toString('base64url') });
}

/** The keys that are trusted, one of them for another country. */
function trustAs(area: string, other: string): string {
  const { keys } = JSON.parse(trustOf(...areas)) as { keys: { areas: string[] }[] };
  return JSON.stringify({ keys: keys.map((key) => (key.areas.includes(area) ? { ...key, areas: [other] } : key)) });
}

/** The part of a country, signed by the key of another, which names the key that signed it before. */
async function signedBy(signer: string, area: string): Promise<string> {
  const { payload } = JSON.parse(files[`${area}.json`]!) as { payload: string };
  const key = JSON.parse(files[`${signer}.private.json`]!) as JWK;
  const part = JSON.parse(Buffer.from(payload, 'base64url').toString()) as PartialResult;
  return signPartial({ ...part, area: signer }, await namedKey(key));
}
