import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { randomBytes } from 'node:crypto';
import { buffered } from './buffered.js';
import { CliError, exitCodes } from './cli-error.js';
import type { Tidying } from './interrupts.js';
import { reasonOf } from './reason-of.js';
import type { Sink } from './world.js';

/** How many bytes are held before they are written. */
const MOST_HELD = 256 * 1024;

/** Writes beside the file and moves it into place when it is finished; nothing stays beside it where that fails. */
export async function fileSink(name: string, tidying: Tidying): Promise<Sink> {
  const beside = `${name}.${randomBytes(6).toString('hex')}.part`;
  const failed = (error: unknown): never => {
    throw new CliError(exitCodes.unreadable, `${name}: ${reasonOf(error)}`, { cause: error });
  };
  await mkdir(dirname(name), { recursive: true }).catch(failed);
  const handle = await open(beside, 'wx', 0o600).catch(failed);
  tidying.add(beside);
  const discard = async () => {
    await handle.close().catch(() => {});
    await rm(beside, { force: true });
    tidying.delete(beside);
  };
  const failedMidway = async (error: unknown): Promise<never> => {
    await discard();
    return failed(error);
  };
  const { write, flush } = buffered((bytes) => handle.appendFile(bytes).catch(failedMidway), MOST_HELD);
  return {
    write,
    async finish() {
      await flush();
      // Some disks tell only now that they are full.
      await handle.close().catch(failedMidway);
      await rename(beside, name).catch(failedMidway);
      tidying.delete(beside);
    },
    discard,
  };
}
