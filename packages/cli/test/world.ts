import { CliError, exitCodes } from '../src/io/cli-error.js';
import { run } from '../src/main.js';
import type { World } from '../src/io/world.js';

/** What a command line did. */
export interface Done {
  readonly exitCode: number;
  readonly out: string;
  readonly said: string;
  readonly files: Readonly<Record<string, string>>;
}

/** Runs a command line in a world of files in memory; `-` is standard input. */
export async function openthb(
  argv: readonly string[],
  input: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<Done> {
  const files: Record<string, string> = {};
  let out = '';
  let said = '';
  let ids = 0;
  const world: World = {
    async read(name) {
      const text = files[name] ?? input[name];
      if (text === undefined) throw new CliError(exitCodes.unreadable, `${name}: no such file`);
      return pieces(text);
    },
    async write(name) {
      let held = '';
      return {
        async write(text) {
          held += text;
        },
        async finish() {
          if (name === undefined || name === '-') out += held;
          else files[name] = held;
        },
        async discard() {},
      };
    },
    say: (text) => void (said += text),
    today: () => '2024-12-31',
    newId: () => `chance${(ids += 7919) % 10_007}`,
    terminal: false,
  };
  return { exitCode: await run(argv, world), out, said, files };
}

async function* pieces(text: string | Uint8Array): AsyncGenerator<Uint8Array> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
}
