import type { World } from './world.js';

/** Writes a file at once; undefined or `-` is standard output. */
export async function writeFile(world: World, name: string | undefined, piece: string | Uint8Array): Promise<void> {
  const sink = await world.write(name);
  await sink.write(piece);
  await sink.finish();
}
