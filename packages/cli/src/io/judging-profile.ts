import type { Profile } from '@openthb/validators';
import { readExtensions } from './read-extensions.js';
import { readProfile } from './read-profile.js';
import type { World } from './world.js';

/** What files are judged by: the profile that is named, with the extensions of the files given. */
export async function judgingProfile(world: World, name: string, extensions: readonly string[] = []): Promise<Profile> {
  const named = await readProfile(world, name);
  const own = await readExtensions(world, extensions);
  return { ...named, extensions: [...(named.extensions ?? []), ...own] };
}
