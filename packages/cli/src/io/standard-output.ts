import type { Writable } from 'node:stream';
import { buffered } from './buffered.js';
import { CliError, exitCodes } from './cli-error.js';
import { reasonOf } from './reason-of.js';
import type { Sink } from './world.js';

/** How many bytes are held before they are written to a pipe or file. */
const MOST_HELD = 64 * 1024;

/** Standard output. Who reads it may stop before its end, as `head` does; that is no error, and nothing more is written. */
export function standardOutput(stream: Writable & { readonly isTTY?: boolean }): Sink {
  let gone = false;
  const failed = (error: unknown): void => {
    if ((error as { code?: string }).code === 'EPIPE') gone = true;
    else throw new CliError(exitCodes.unreadable, `standard output: ${reasonOf(error)}`, { cause: error });
  };
  if (!stream.listeners('error').includes(heard)) stream.on('error', heard);
  const { write, flush } = buffered(
    async (bytes) => {
      if (gone) return;
      await new Promise<void>((resolve, reject) => {
        stream.write(bytes, (error) => (error ? reject(error) : resolve()));
      }).catch(failed);
    },
    stream.isTTY ? 1 : MOST_HELD,
  );
  return { write, finish: flush, discard: async () => {}, gone: () => gone };
}

/** Each failure reaches the piece that failed; that the stream tells everyone too must not end the program. */
function heard(): void {}
