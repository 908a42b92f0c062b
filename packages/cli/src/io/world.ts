import { createReadStream, createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { CliError, exitCodes } from './cli-error.js';
import { filesNamed } from './files-named.js';

/** Everything outside the program; the only place that touches disk, streams, clock and chance. */
export interface World {
  /** Opens a file to read; `-` is standard input. */
  read(name: string): Promise<AsyncIterable<Uint8Array>>;
  /** The files that a name or a pattern names, in order; a name without a pattern is given back as it is. */
  find(name: string): Promise<readonly string[]>;
  /** Opens a file to write, which is there only once it is finished; undefined or `-` is standard output. */
  write(name: string | undefined): Promise<Sink>;
  /** Writes a message for the person at the terminal. */
  say(text: string): void;
  /** The day by the clock, in UTC. */
  today(): string;
  /** An opaque text of chance, for ids that must lead back to nothing. */
  newId(): string;
  /** A variable of the environment. */
  setting(name: string): string | undefined;
  /** Is aborted when the person at the terminal presses Ctrl-C, which from then on does nothing else the first time. */
  interruption(): AbortSignal;
  /** Whether messages go to a terminal. */
  readonly terminal: boolean;
  /** Whether standard output goes to a terminal. */
  readonly resultsOnTerminal: boolean;
}

/** Where results are written, piece by piece. */
export interface Sink {
  write(piece: string | Uint8Array): Promise<void>;
  /** The file is whole. */
  finish(): Promise<void>;
  /** The file is not to be. */
  discard(): Promise<void>;
}

/** The world as it is. */
export function realWorld(): World {
  return {
    read: (name) => (name === '-' ? Promise.resolve(process.stdin as AsyncIterable<Uint8Array>) : readFile(name)),
    find: filesNamed,
    write: (name) => (name === undefined || name === '-' ? Promise.resolve(standardOutput()) : fileSink(name)),
    say: (text) => void process.stderr.write(text),
    today: () => new Date().toISOString().slice(0, 10),
    newId: () => randomBytes(15).toString('base64url'),
    setting: (name) => process.env[name],
    interruption,
    terminal: process.stderr.isTTY ?? false,
    resultsOnTerminal: process.stdout.isTTY ?? false,
  };
}

function interruption(): AbortSignal {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  return controller.signal;
}

async function readFile(name: string): Promise<AsyncIterable<Uint8Array>> {
  const info = await stat(name).catch((error: unknown) => {
    throw new CliError(exitCodes.unreadable, `${name}: ${reasonOf(error)}`, { cause: error });
  });
  if (info.isDirectory()) throw new CliError(exitCodes.unreadable, `${name}: this is a folder, not a file`);
  return guarded(createReadStream(name), name);
}

async function* guarded(stream: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  try {
    yield* stream;
  } catch (error) {
    throw new CliError(exitCodes.unreadable, `${name}: ${reasonOf(error)}`, { cause: error });
  }
}

/** Who reads the output may stop before its end, as `head` does; nothing more is to be done then, and nothing is wrong. */
function endWithReader(error: NodeJS.ErrnoException): void {
  process.exit(error.code === 'EPIPE' ? exitCodes.fine : exitCodes.unreadable);
}

function standardOutput(): Sink {
  if (!process.stdout.listeners('error').includes(endWithReader)) process.stdout.on('error', endWithReader);
  return {
    async write(piece) {
      if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
    },
    finish: async () => {},
    discard: async () => {},
  };
}

/** Writes beside the file and moves it into place when it is finished. */
async function fileSink(name: string): Promise<Sink> {
  const beside = `${name}.${randomBytes(6).toString('hex')}.part`;
  const failed = (error: unknown): never => {
    throw new CliError(exitCodes.unreadable, `${name}: ${reasonOf(error)}`, { cause: error });
  };
  await mkdir(dirname(name), { recursive: true }).catch(failed);
  const handle = await open(beside, 'wx', 0o600).catch(failed);
  const stream: WriteStream = createWriteStream(beside, { fd: handle });
  return {
    async write(piece) {
      if (!stream.write(piece)) await once(stream, 'drain');
    },
    async finish() {
      stream.end();
      await once(stream, 'close').catch(failed);
      await rename(beside, name).catch(failed);
    },
    async discard() {
      stream.destroy();
      await rm(beside, { force: true });
    },
  };
}

/** What the system says, in words that hold nothing of the file's content. */
function reasonOf(error: unknown): string {
  const code = (error as { code?: string }).code ?? '';
  return reasons[code] ?? `cannot be opened (${code || 'unknown reason'})`;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'not allowed',
  EISDIR: 'this is a folder, not a file',
  ENOTDIR: 'a part of the path is not a folder',
  EMFILE: 'too many open files',
  ENOSPC: 'the disk is full',
};
