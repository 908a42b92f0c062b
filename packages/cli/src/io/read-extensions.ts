import { type Extension, extensionFrom } from '@openthb/core';
import { readJson } from './read-json.js';
import type { World } from './world.js';

/** The extensions that JSON files define. */
export async function readExtensions(world: World, files: readonly string[] = []): Promise<readonly Extension[]> {
  const extensions: Extension[] = [];
  for (const file of files) extensions.push(await readJson(world, file, extensionFrom));
  return extensions;
}
