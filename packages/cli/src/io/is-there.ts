import { CliError } from './cli-error.js';
import type { World } from './world.js';

/** Whether there is such a file already. */
export async function isThere(world: World, file: string): Promise<boolean> {
  try {
    // Only opened: one piece is enough to know.
    for await (const _ of await world.read(file)) return true;
    return true;
  } catch (error) {
    if (error instanceof CliError) return false;
    throw error;
  }
}
