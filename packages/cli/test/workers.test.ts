import { generate } from '@openthb/core/generate';
import { noteLog, profileFrom } from '@openthb/validators';
import { fileRules } from '@openthb/validators/registry';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeBlock } from '../src/blocks/judge-block.js';
import type { Pool } from '../src/blocks/judge-in-blocks.js';
import { lineBlocks } from '../src/blocks/line-blocks.js';
import { judgingProfile } from '../src/io/judging-profile.js';
import type { WorkerAbout } from '../src/io/worker-pool.js';
import type { World } from '../src/io/world.js';
import { openthb } from './world.js';

async function* pieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** A pool that works in this thread, and answers in no order; blocks and answers go through what threads send. */
function poolHere(count: number, { profile, extensions, asOf, key }: WorkerAbout, blockSize = 9000): Pool {
  const judging = judgingProfile({} as World, profile, extensions).then((read) => ({
    profile: read,
    asOf,
    notes: noteLog(read.fileRules, key),
  }));
  let turn = 0;
  return {
    workers: count,
    blockSize,
    async judge(block) {
      turn += 1;
      await new Promise((resolve) => setTimeout(resolve, turn % 3));
      return structuredClone(await judgeBlock(structuredClone(block), await judging));
    },
    close: async () => {},
  };
}

const made = [...generate({ records: 200, seed: 'workers', asOf: '2024-12-31', errors: 10 })];
const lines = made.map((record) => JSON.stringify(record));
// Beside broken records: lines that are none, blank ones, one without end, one that stands twice, an older version.
const text = [
  '\uFEFF',
  ...lines.slice(0, 80),
  '',
  'rubbish\r',
  '   ',
  ...lines.slice(60, 150),
  '{"record":"hotline-call","version":"0.9","id":"xx:r1","nature":"test"}',
  ...lines.slice(150),
  '{"record":',
].join('\n');

describe('--workers', { timeout: 30_000 }, () => {
  it.for(['json', 'text', 'sarif', 'junit'])('finds the same in the same order, in %s', async (format) => {
    const argv = ['validate', 'a', 'b', '--format', format, '--max-findings', '100000'];
    const files = { a: text, b: lines.slice(0, 3).join('\n') };
    const alone = await openthb(argv, files);
    const together = await openthb([...argv, '--workers', '3'], files, { workers: poolHere });
    expect(together).toEqual(alone);
    expect(alone.exitCode).toBe(1);
  });

  it('finds the same in many small files and in one of them all, whatever the workers and the blocks', async () => {
    const small = fileRules.flatMap(({ examples: { valid, invalid } }) =>
      [...valid, ...invalid].map((file) => file.map((record) => JSON.stringify(record)).join('\n')),
    );
    const some = fc.shuffledSubarray(small, { minLength: 1, maxLength: 12 });
    const workers = fc.integer({ min: 2, max: 5 });
    await fc.assert(
      fc.asyncProperty(some, workers, fc.integer({ min: 150, max: 6000 }), async (chosen, count, blockSize) => {
        const files = { all: chosen.join('\n'), ...Object.fromEntries(chosen.entries()) };
        const argv = ['validate', ...Object.keys(files), '--format', 'json', '--max-findings', '100000'];
        const alone = await openthb(argv, files);
        const pool = (of: number, about: WorkerAbout) => poolHere(of, about, blockSize);
        expect(await openthb([...argv, '--workers', `${count}`], files, { workers: pool })).toEqual(alone);
      }),
      { numRuns: 10 },
    );
  });

  it.for<[string, string]>([
    ['empty', ''],
    ['blank', '\n\n'],
    ['a document', `[${lines[1]}]`],
    ['no JSON', 'a,b\n1,2\n'],
    ['a line without end', `{"record":"${'x'.repeat(17_000_000)}"}\n${lines[1]}\n`],
  ])('judges a file that is %s as one does', async ([, file]) => {
    const alone = await openthb(['validate', 'f'], { f: file });
    expect(await openthb(['validate', 'f', '--workers', '2'], { f: file }, { workers: poolHere })).toEqual(alone);
  });

  it('keeps back what a profile suppresses, and counts it once', async () => {
    const profile = {
      id: 'own',
      title: 'Own',
      extends: 'core',
      suppressions: ['THB-STR-012', 'THB-BND-002', 'THB-BND-001', 'THB-STR-003'].map((rule) => ({
        rule,
        reason: 'Known',
        owner: 'x',
        until: '2030-01-01',
      })),
    };
    const world = { workers: (count: number, about: WorkerAbout) => poolHere(count, { ...about, profile: 'core' }) };
    const suppressing = {
      workers: (count: number, about: WorkerAbout): Pool => ({
        ...world.workers(count, about),
        judge: async (block) => {
          const judging = { profile: profileFrom(profile), asOf: about.asOf };
          return judgeBlock(block, { ...judging, notes: noteLog(judging.profile.fileRules, about.key) });
        },
      }),
    };
    const files = { f: text, 'p.json': JSON.stringify(profile) };
    const argv = ['validate', 'f', '--profile', 'p.json', '--format', 'json'];
    const alone = await openthb(argv, files);
    expect(alone.exitCode).not.toBe(2);
    expect(await openthb([...argv, '--workers', '2'], files, suppressing)).toEqual(alone);
  });
});

describe('blocks of lines', () => {
  it('hold all bytes, cut at line ends, but for lines too long', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ maxLength: 12 })),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 3, max: 40 }),
        async (parts, size, longest) => {
          const whole = parts.map((part) => part.replaceAll('\uD800', '')).join('\n');
          let joined = '';
          for await (const block of lineBlocks(pieces(whole, size), 1 + (size % 9), longest))
            joined += Buffer.from(block).toString();
          const bytes = Buffer.from(whole).toString().split('\n');
          const left = joined.split('\n');
          expect(left).toHaveLength(bytes.length);
          for (const [index, line] of bytes.entries()) {
            const isLong = Buffer.byteLength(line) > longest;
            expect(isLong ? Buffer.byteLength(left[index]!) > longest : left[index] === line).toBe(true);
          }
        },
      ),
    );
  });
});
