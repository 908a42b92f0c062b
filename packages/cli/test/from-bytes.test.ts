import { generate } from '@openthb/core/generate';
import { nature } from '@openthb/core';
import { structureProfile } from '@openthb/validators';
import { describe, expect, it } from 'vitest';
import { openthb } from './world.js';

const lines = [...generate({ records: 120, seed: 'bytes', asOf: '2024-12-31', errors: 10 })].map((record) =>
  JSON.stringify(record),
);
const twice = lines[5]!.replace('{', '{"record":"victim",');
// Beside broken records: lines that are none, blank ones, a key that stands twice, an older version, no UTF-8, no end.
const text = [
  `\uFEFF${lines[0]}`,
  ...lines.slice(1, 40),
  '',
  'rubbish\r',
  '   ',
  '\u00a0',
  twice,
  ...lines.slice(40, 80).map((line) => `${line}\r`),
  '{"record":"hotline-call","version":"0.9","id":"xx:r1","nature":"test"}',
  ...lines.slice(80),
  '{"record":',
].join('\n');

/** A profile that asks for no more than structure, and yet is one of which every record is read. */
const reading = JSON.stringify({
  id: structureProfile.id,
  extends: structureProfile.id,
  title: structureProfile.title,
  natures: nature.codes,
});

describe('--profile structure', () => {
  it.for<[string, string | Uint8Array]>([
    ['many lines', text],
    ['good lines alone', lines.slice(0, 3).join('\n')],
    ['an empty file', ''],
    ['blank lines', '\n \n'],
    ['a document', `[${lines[1]}]`],
    ['a line too long', `{"record":"${'x'.repeat(17_000_000)}"}\n${lines[1]}\n`],
    [
      'bytes that are no text',
      Buffer.concat([Buffer.from(`${lines[0]}\n{"`), Buffer.from([0xff]), Buffer.from('"}\n')]),
    ],
  ])('finds in %s what one finds who reads every record', { timeout: 30_000 }, async ([, file]) => {
    const told = async (profile: string) => {
      const argv = ['validate', 'f', '--profile', profile, '--format', 'json', '--as-of', '2024-12-31'];
      const { exitCode, out, said } = await openthb(argv, { f: file, 'p.json': reading });
      return { exitCode, said, out: out.startsWith('{') ? (JSON.parse(out, withoutSuppressed) as unknown) : out };
    };
    expect(await told('structure')).toEqual(await told('p.json'));
  });
});

/** Profiles from files say what they suppress, if it is nothing. */
function withoutSuppressed(key: string, value: unknown): unknown {
  return key === 'suppressed' ? undefined : value;
}
