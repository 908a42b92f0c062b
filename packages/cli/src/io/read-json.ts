import { SdkError } from '@openthb/core';
import { CliError, exitCodes } from './cli-error.js';
import type { World } from './world.js';

/** The largest JSON file that is read whole: 256 MiB. */
const LARGEST = 256 * 1024 * 1024;

/** What a JSON file holds, made into something; what is wrong with it is told by its name, and never by its content. */
export async function readJson<T>(world: World, file: string, make: (json: unknown) => T): Promise<T> {
  const fail = (why: string, cause?: unknown) => new CliError(exitCodes.unreadable, `${file}: ${why}`, { cause });
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of await world.read(file)) {
    size += piece.length;
    if (size > LARGEST) throw fail('the file is longer than this program reads');
    pieces.push(piece);
  }
  let json: unknown;
  try {
    json = JSON.parse(Buffer.concat(pieces).toString('utf8'));
  } catch (error) {
    throw fail('this is no JSON', error);
  }
  try {
    return make(json);
  } catch (error) {
    if (!(error instanceof SdkError)) throw error;
    throw fail(error.message, error);
  }
}
