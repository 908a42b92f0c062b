import { fileRules } from '@openthb/core';
// What the program loads only when it is needed is loaded before the tests, so that no test pays for it.
import '@openthb/exchange/registry';
import '../src/commands/index.js';
import { CliError, exitCodes } from '../src/io/cli-error.js';
import { run } from '../src/main.js';
import type { World } from '../src/io/world.js';

/** What a command line did. */
export interface Done {
  readonly exitCode: number;
  readonly out: string;
  readonly said: string;
  readonly files: Readonly<Record<string, string>>;
  /** The files as they were written, for those that hold no text. */
  readonly bytes: Readonly<Record<string, Uint8Array>>;
}

/**
 * Runs a command line in a world of files in memory, of which some fail when read; `-` is standard input.
 */
export async function openthb(
  argv: readonly string[],
  input: Readonly<Record<string, string | Uint8Array | Error>> = {},
  extra: Partial<World> = {},
): Promise<Done> {
  const files: Record<string, string> = {};
  const bytes: Record<string, Uint8Array> = {};
  let out = '';
  let said = '';
  let ids = 0;
  const world: World = {
    async read(name) {
      const text = files[name] ?? input[name];
      if (text === undefined) {
        throw new CliError(exitCodes.unreadable, `${name}: no such file`, { rule: fileRules.unopened });
      }
      return text instanceof Error ? failing(text) : pieces(text);
    },
    async find(name) {
      if (!name.includes('*')) return [name];
      const [start, end] = name.split('*') as [string, string];
      return Object.keys(input)
        .filter((file) => file.startsWith(start) && file.endsWith(end))
        .toSorted();
    },
    async write(name) {
      const held: Uint8Array[] = [];
      return {
        async write(piece) {
          held.push(Buffer.from(piece));
        },
        async finish() {
          const whole = Buffer.concat(held);
          if (name === undefined || name === '-') out += whole.toString();
          else [files[name], bytes[name]] = [whole.toString(), whole];
        },
        async discard() {},
      };
    },
    say: (text) => void (said += text),
    today: () => '2024-12-31',
    now: () => '2024-12-31T12:00:00Z',
    newId: () => `chance${(ids += 7919) % 10_007}`,
    terminal: false,
    resultsOnTerminal: false,
    ...extra,
  };
  return { exitCode: await run(argv, world), out, said, files, bytes };
}

async function* pieces(text: string | Uint8Array): AsyncGenerator<Uint8Array> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
}

function failing(reason: Error): AsyncIterable<Uint8Array> {
  return { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(reason) }) };
}
