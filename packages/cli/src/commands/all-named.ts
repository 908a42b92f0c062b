import type { World } from '../io/world.js';

/** The files of all names and patterns, each once. */
export async function allNamed(world: World, names: readonly string[]): Promise<Iterable<string>> {
  const found = new Set<string>();
  for (const name of names) for (const file of await world.find(name)) found.add(file);
  return found;
}
