import { exitCodes } from '../io/cli-error.js';
import type { World } from '../io/world.js';
import { fixFile, type Fixing } from './fix-file.js';

/** Repairs files, and writes the records where that is asked for: only once all of them are there. */
export async function fixFiles(
  world: World,
  files: readonly string[],
  { out, ...how }: Omit<Fixing, 'fixed'> & { readonly out?: string | undefined },
): Promise<number> {
  const fixed = out === undefined ? undefined : await world.write(out);
  // Where the records go to standard output, what was done is told beside it.
  const report = out === '-' ? sayer(world) : await world.write(undefined);
  let exitCode: number = exitCodes.fine;
  try {
    for (const file of files) exitCode = Math.max(exitCode, await fixFile(world, file, { ...how, fixed }, report));
    await fixed?.finish();
    await report.finish();
    return exitCode;
  } catch (error) {
    await fixed?.discard();
    throw error;
  }
}

function sayer(world: World) {
  return {
    write: async (piece: string | Uint8Array) => world.say(String(piece)),
    finish: async () => {},
    discard: async () => {},
  };
}
