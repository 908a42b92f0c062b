import { createReadStream, fstatSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { fileRules } from '@openthb/core';
import { CliError, exitCodes } from './cli-error.js';
import { fileChanges } from './file-changes.js';
import { fileSink } from './file-sink.js';
import { filesNamed } from './files-named.js';
import { interrupts } from './interrupts.js';
import { reasonOf } from './reason-of.js';
import { type WorkerAbout, workerPool } from './worker-pool.js';
import type { Pool } from '../blocks/judge-in-blocks.js';
import { standardOutput } from './standard-output.js';

/** Everything outside the program; the only place that touches disk, streams, clock and chance. */
export interface World {
  /** Opens a file to read; `-` is standard input. */
  read(name: string): Promise<AsyncIterable<Uint8Array>>;
  /** How many bytes a file has; undefined where that is not known, as of standard input. */
  size?(name: string): Promise<number | undefined>;
  /** Goes on each time that one of the files has changed, until it is aborted. */
  changes?(names: readonly string[], until: AbortSignal): AsyncIterable<void>;
  /** The files that a name or a pattern names, in order; a name without a pattern is given back as it is. */
  find(name: string): Promise<readonly string[]>;
  /** Opens a file to write, which is there only once it is finished; undefined or `-` is standard output. */
  write(name: string | undefined): Promise<Sink>;
  /**
   * From now on the first Ctrl-C does not end the program but aborts this, so that a command can tell how far it came.
   * The second ends it.
   */
  interruption?(): AbortSignal;
  /** Workers that judge lines of records, several blocks at once. */
  workers?(count: number, about: WorkerAbout): Pool;
  /** Writes a message for the person at the terminal. */
  say(text: string): void;
  /** The day by the clock, in UTC. */
  today(): string;
  /** The instant by the clock, in UTC, to the second. */
  now(): string;
  /** An opaque text of chance, for ids that must lead back to nothing. */
  newId(): string;
  /** A variable of the environment. */
  setting?(name: string): string | undefined;
  /** The locale of the environment, as `sr_RS.UTF-8@latin`; absent where it names none. */
  readonly locale?: string;
  /** Whether messages go to a terminal. */
  readonly terminal: boolean;
  /** Whether standard output goes to a terminal. */
  readonly resultsOnTerminal: boolean;
  /** Whether standard output goes to a file of its own, and no pipe. */
  readonly resultsInFile?: boolean;
}

/** Where results are written, piece by piece. */
export interface Sink {
  write(piece: string | Uint8Array): Promise<void>;
  /** The file is whole. */
  finish(): Promise<void>;
  /** The file is not to be. */
  discard(): Promise<void>;
  /** Whether nobody reads it any more, as after `| head`: more that is written goes nowhere, and nothing is wrong. */
  gone?(): boolean;
}

/** The world as it is. */
export function realWorld(): World {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const locale = LC_ALL || LC_MESSAGES || LANG;
  const { interruption, tidying } = interrupts();
  // Who reads the messages may stop too.
  process.stderr.on('error', () => {});
  return {
    read: (name) => (name === '-' ? Promise.resolve(guarded(process.stdin, 'standard input')) : readFile(name)),
    size: (name) => (name === '-' ? Promise.resolve(undefined) : sizeOf(name)),
    changes: fileChanges,
    find: filesNamed,
    write: (name) =>
      name === undefined || name === '-' ? Promise.resolve(standardOutput(process.stdout)) : fileSink(name, tidying),
    interruption,
    workers: workerPool,
    say: (text) => void process.stderr.write(text),
    today: () => new Date().toISOString().slice(0, 10),
    now: () => `${new Date().toISOString().slice(0, 19)}Z`,
    newId: () => randomBytes(15).toString('base64url'),
    setting: (name) => process.env[name],
    ...(locale && { locale }),
    terminal: process.stderr.isTTY ?? false,
    resultsOnTerminal: process.stdout.isTTY ?? false,
    get resultsInFile() {
      return isFile(process.stdout.fd);
    },
  };
}

async function sizeOf(name: string): Promise<number | undefined> {
  const info = await stat(name).catch(() => undefined);
  return info?.isFile() ? info.size : undefined;
}

function isFile(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isFile();
  } catch {
    return false;
  }
}

async function readFile(name: string): Promise<AsyncIterable<Uint8Array>> {
  const info = await stat(name).catch((error: unknown) => {
    throw new CliError(exitCodes.unreadable, `${name}: ${reasonOf(error)}`, { cause: error, rule: fileRules.unopened });
  });
  if (info.isDirectory()) {
    const message = `${name}: this is a folder, not a file`;
    throw new CliError(exitCodes.unreadable, message, { rule: fileRules.unopened });
  }
  return guarded(createReadStream(name, { highWaterMark: CHUNK }), name);
}

/** How much of a file is read at once: asking for less costs more than reading it. */
const CHUNK = 512 * 1024;

async function* guarded(stream: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  try {
    yield* stream;
  } catch (error) {
    throw new CliError(exitCodes.unreadable, `${name}: ${reasonOf(error)}`, { cause: error, rule: fileRules.unopened });
  }
}
