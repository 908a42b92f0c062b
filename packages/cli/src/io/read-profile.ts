import { type Profile, profileFrom } from '@openthb/validators';
import { profiles } from '@openthb/validators/registry';
import { CliError, exitCodes } from './cli-error.js';
import { readJson } from './read-json.js';
import type { World } from './world.js';

/** A profile of the standard by its id, or one that a JSON file defines. */
export async function readProfile(world: World, name: string): Promise<Profile> {
  const standard = profiles.find(({ id }) => id === name);
  if (standard) return standard;
  if (name.endsWith('.json')) return readJson(world, name, profileFrom);
  const known = profiles.map(({ id }) => id).join(', ');
  throw new CliError(
    exitCodes.wrongUse,
    `there is no profile of that name; there are ${known}, and those of a .json file`,
  );
}
