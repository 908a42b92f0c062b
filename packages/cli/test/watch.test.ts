import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fileChanges } from '../src/io/file-changes.js';
import { openthb } from './world.js';

it('files that change are seen, and none that do not', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'openthb-'));
  try {
    const name = join(folder, 'a');
    await writeFile(name, '1');
    const until = new AbortController();
    let changes = 0;
    const watching = (async () => {
      for await (const _ of fileChanges([name, join(folder, 'none')], until.signal, 10)) {
        changes += 1;
        if (changes === 2) until.abort();
        else await writeFile(name, '333');
      }
    })();
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(changes).toBe(0);
    await writeFile(name, '22');
    await watching;
    expect(changes).toBe(2);
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('--watch judges again after each change, and the last verdict counts', async () => {
  const until = new AbortController();
  const texts = ['{}\n', '{}\n', '{"record":"victim","version":"1.0","id":"xx:v1","nature":"test"}\n'];
  const world = {
    read: () => Promise.resolve([new TextEncoder().encode(texts.shift())] as never),
    interruption: () => until.signal,
    async *changes() {
      yield;
      yield;
    },
  };
  const { exitCode, out } = await openthb(['validate', 'f', '--watch', '--format', 'lines'], {}, world);
  expect(exitCode).toBe(0);
  expect(out.match(/1 read/g)).toHaveLength(3);
  expect(await openthb(['validate', '-', '--watch'], {}, world)).toMatchObject({ exitCode: 2 });
});
