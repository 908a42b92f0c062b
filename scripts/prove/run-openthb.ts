import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Readable } from 'node:stream';

/** What became of a run of the built command line. */
export interface Ran {
  readonly exitCode: number | null;
  readonly out: string;
  readonly said: string;
  /** The most memory that it held, in MB. */
  readonly memory: number;
  readonly seconds: number;
}

/** How to run it: through a shell line that holds `OPENTHB`, or `A_CHILD` where it is to have a shell over it, with bytes on standard input, stopped after a time. */
export interface Running {
  readonly line: string;
  readonly input?: Readable;
  /** Sends Ctrl-C after so many milliseconds. */
  readonly interruptAfter?: number;
}

const program = `${process.execPath} packages/cli/bin/openthb.js`;

/** Runs the built command line by a shell; only the beginning of what it says is kept. */
export async function runOpenthb({ line, input, interruptAfter }: Running): Promise<Ran> {
  const from = performance.now();
  const child = spawn('bash', ['-c', line.replaceAll('OPENTHB', `exec ${program}`).replaceAll('A_CHILD', program)], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let [out, said, memory] = ['', '', 0];
  child.stdout.on('data', (bytes: Buffer) => void (out = `${out}${bytes.toString()}`.slice(0, MOST_KEPT)));
  child.stderr.on('data', (bytes: Buffer) => void (said = `${said}${bytes.toString()}`.slice(0, MOST_KEPT)));
  const watch = setInterval(() => void (memory = Math.max(memory, mostMemory(child.pid!))), 50);
  if (interruptAfter !== undefined) setTimeout(() => child.kill('SIGINT'), interruptAfter);
  child.stdin.on('error', () => {});
  if (input) void pipeline(input, child.stdin).catch(() => {});
  else child.stdin.end();
  const [exitCode] = (await once(child, 'close')) as [number | null];
  clearInterval(watch);
  return { exitCode, out, said, memory, seconds: (performance.now() - from) / 1000 };
}

const MOST_KEPT = 10_000_000;

/** The high-water mark of a process on Linux; 0 elsewhere, and once it has ended. */
function mostMemory(pid: number): number {
  try {
    const [, kilobytes = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes) / 1024;
  } catch {
    return 0;
  }
}
