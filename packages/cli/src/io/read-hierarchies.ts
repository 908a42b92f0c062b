import { type Hierarchy, hierarchyFromCsv } from '@openthb/anonymizers';
import { SdkError } from '@openthb/core';
import { CliError, exitCodes } from './cli-error.js';
import type { World } from './world.js';

/** The hierarchies of columns, from files in the layout of ARX: `column=file`. */
export async function readHierarchies(
  world: World,
  named: readonly string[],
): Promise<Readonly<Record<string, Hierarchy>>> {
  const found: Record<string, Hierarchy> = {};
  for (const one of named) {
    const [, column, file] = /^([^=]+)=(.+)$/.exec(one) ?? [];
    if (column === undefined || file === undefined) {
      throw new CliError(exitCodes.wrongUse, 'a hierarchy is given as column=file');
    }
    const pieces: Uint8Array[] = [];
    for await (const piece of await world.read(file)) pieces.push(piece);
    try {
      found[column] = hierarchyFromCsv(Buffer.concat(pieces).toString('utf8'));
    } catch (error) {
      if (!(error instanceof SdkError)) throw error;
      throw new CliError(exitCodes.unreadable, `${file}: ${error.message}`, { cause: error });
    }
  }
  return found;
}
