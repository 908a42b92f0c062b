import type { World } from './world.js';

/** The whole text of a file. */
export async function readText(world: World, file: string): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of await world.read(file)) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}
