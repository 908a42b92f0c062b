import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { reportFormats } from '@openthb/validators/registry';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileSink } from '../src/io/file-sink.js';
import { standardOutput } from '../src/io/standard-output.js';
import { openthb } from './world.js';

const victim = (id: number) => `{"record":"victim","version":"1.0","id":"xx:v${id}","nature":"test"}\n`;
const many = Array.from({ length: 500 }, (_, index) => victim(index)).join('');

/** A Ctrl-C that comes once so many pieces were read. */
function interruptedAfter(pieces: number) {
  const aborting = new AbortController();
  let left = pieces;
  async function* read() {
    const bytes = new TextEncoder().encode(many);
    for (let at = 0; at < bytes.length; at += 1000) {
      if ((left -= 1) < 0) aborting.abort();
      yield bytes.subarray(at, at + 1000);
    }
  }
  return { interruption: () => aborting.signal, read: () => Promise.resolve(read()) };
}

describe('Ctrl-C', () => {
  it.for(reportFormats)('ends with a report that says how far it came, in $id', async ({ id }) => {
    const done = await openthb(['validate', 'a', 'b', 'c', '--format', id], {}, interruptedAfter(50));
    expect(done.exitCode).toBe(3);
    expect(done.out).toContain('Stopped before the end: file 2 of 3 was judged as far as record ');
    expect(done.out).toContain('; 1 files were not judged.');
  });

  it('says so in the fields that programs read', async () => {
    const json = JSON.parse((await openthb(['validate', 'a', '--format', 'json'], {}, interruptedAfter(3))).out);
    expect(json.stopped).toBe(json.notice);
    expect(json.files).toHaveLength(1);
    expect(json.files[0].read).toBe(json.files[0].lines);
    const { runs } = JSON.parse((await openthb(['validate', 'a', '--format', 'sarif'], {}, interruptedAfter(3))).out);
    expect(runs[0].invocations[0].executionSuccessful).toBe(false);
  });
});

describe('standard output', () => {
  const failing = (code: string) =>
    new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error('Zsecretz'), { code })) });

  it('that nobody reads any more ends quietly', async () => {
    const sink = standardOutput(failing('EPIPE'));
    await sink.write('x');
    await sink.finish();
    expect(sink.gone?.()).toBe(true);
    await sink.write('x'.repeat(100_000));
  });

  it('on a full disk is told', async () => {
    const sink = standardOutput(failing('ENOSPC'));
    await expect(sink.write('x'.repeat(100_000))).rejects.toMatchObject({
      exitCode: 3,
      message: 'standard output: the disk is full',
    });
  });

  it('that is gone changes no verdict', async () => {
    const gone = { write: () => Promise.resolve(standardOutput(failing('EPIPE'))) };
    expect((await openthb(['validate', 'f', '--format', 'lines'], { f: '{}\n'.repeat(9999) }, gone)).exitCode).toBe(1);
    expect((await openthb(['validate', 'f', '--format', 'lines'], { f: many }, gone)).exitCode).toBe(0);
    expect((await openthb(['generate', '--records', '5000', '--seed', 'x'], {}, gone)).exitCode).toBe(0);
  });
});

describe('a file being written', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'openthb-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  const tidying = { add() {}, delete() {} };

  it('is there only once it is whole', async () => {
    const name = join(folder, 'in', 'x');
    const sink = await fileSink(name, tidying);
    await sink.write('a');
    expect(await readdir(join(folder, 'in'))).not.toContain('x');
    await sink.write(new Uint8Array([0x62]));
    await sink.finish();
    expect(await readFile(name, 'utf8')).toBe('ab');
    const other = await fileSink(name, tidying);
    await other.write('c'.repeat(1_000_000));
    await other.discard();
    expect(await readFile(name, 'utf8')).toBe('ab');
    expect(await readdir(join(folder, 'in'))).toEqual(['x']);
  });

  it('leaves nothing behind where it cannot be put in its place', async () => {
    const name = join(folder, 'x');
    await mkdir(join(name, 'full'), { recursive: true });
    const sink = await fileSink(name, tidying);
    await sink.write('a');
    await expect(sink.finish()).rejects.toMatchObject({ exitCode: 3 });
    expect(await readdir(folder)).toEqual(['x']);
  });
});

describe('of several files', () => {
  it('one that cannot be opened is told, and the others are judged', async () => {
    const files = { a: victim(1), text: '1,2\n3,4\n', b: victim(2), 'no.txt': new Error('Zsecretz') };
    const done = await openthb(['validate', 'a', 'none', 'text', 'b', '--format', 'json'], files);
    expect(done.exitCode).toBe(3);
    expect(done.said).toMatch(/^openthb: none: no such file\nopenthb: text: THB-FIL-014 /);
    const { files: judged, findings, total } = JSON.parse(done.out);
    expect(judged).toHaveLength(4);
    expect(total).toMatchObject({ read: 2, accepted: 2 });
    expect(findings.map(({ file, rule }: { file: string; rule: string }) => [file, rule])).toEqual([
      ['none', 'THB-FIL-022'],
      ['text', 'THB-FIL-014'],
    ]);
  });
});
