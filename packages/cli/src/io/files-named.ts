import { stat } from 'node:fs/promises';
import { sep } from 'node:path';
import { CliError, exitCodes } from './cli-error.js';

/**
 * The files that a name or a pattern names, in the order of their characters, so that `*.ndjson` is the same in every
 * shell and in none. A file whose own name looks like a pattern is taken by its name.
 */
export async function filesNamed(name: string): Promise<readonly string[]> {
  if (name === '-' || isPlain(name) || (await isThere(name))) return [name];
  const { glob, isDynamicPattern } = await import('tinyglobby');
  if (!isDynamicPattern(name)) return [name];
  const pattern = sep === '\\' ? name.replaceAll('\\', '/') : name;
  const found = await glob(pattern, { onlyFiles: true, expandDirectories: false });
  if (found.length === 0) throw new CliError(exitCodes.unreadable, `${name}: no file has such a name`);
  return found.toSorted();
}

/** Whether no character of a name can be of a pattern, so that what reads patterns need not be loaded. */
function isPlain(name: string): boolean {
  return /^[\p{L}\p{N} ._/:-]*$/u.test(name);
}

async function isThere(name: string): Promise<boolean> {
  return stat(name).then(
    () => true,
    () => false,
  );
}
