import { openVault, type PseudonymKey, sealVault } from '@openthb/anonymizers';
import { SdkError } from '@openthb/core';
import { CliError, exitCodes } from './cli-error.js';
import { readJson } from './read-json.js';
import { readText } from './read-text.js';
import type { World } from './world.js';

/** Where the passphrase of a vault stands. */
export interface PassphraseOptions {
  readonly passphraseFile?: string;
  readonly passphraseEnv?: string;
}

/** The keys of a vault in a file. */
export async function readVault(
  world: World,
  file: string,
  options: PassphraseOptions,
): Promise<readonly PseudonymKey[]> {
  const vault = await readJson(world, file, (json) => json);
  try {
    return await openVault(vault, await passphraseOf(world, options));
  } catch (error) {
    if (!(error instanceof SdkError)) throw error;
    throw new CliError(exitCodes.unreadable, `${file}: ${error.message}`, { cause: error });
  }
}

/** Writes keys into a vault in a file, in the place of the one before. */
export async function writeVault(
  world: World,
  file: string,
  keys: readonly PseudonymKey[],
  options: PassphraseOptions,
): Promise<void> {
  const vault = await sealVault(keys, await passphraseOf(world, options));
  const sink = await world.write(file);
  await sink.write(`${JSON.stringify(vault, undefined, 2)}\n`);
  await sink.finish();
}

/** The passphrase: the first line of a file, or a variable of the environment. */
async function passphraseOf(world: World, { passphraseFile, passphraseEnv }: PassphraseOptions): Promise<string> {
  if ((passphraseFile === undefined) === (passphraseEnv === undefined))
    throw new CliError(exitCodes.wrongUse, 'say where the passphrase is: --passphrase-file or --passphrase-env');
  if (passphraseFile !== undefined) return (await readText(world, passphraseFile)).split(/\r?\n/, 1)[0]!;
  const found = world.setting?.(passphraseEnv!);
  if (found !== undefined && found !== '') return found;
  throw new CliError(exitCodes.wrongUse, 'the variable that --passphrase-env names is not set');
}
