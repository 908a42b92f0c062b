import { Option } from 'commander';
import { CliError, exitCodes } from '../io/cli-error.js';
import type { World } from '../io/world.js';

/** `--show-values`: for the owner of the data. */
export function showValuesOption(): Option {
  return new Option('--show-values', 'show values of records; only in a local file or on a terminal');
}

/** Refuses to show values anywhere but in a local file or on a terminal: what goes into a pipe may go anywhere. */
export function refuseValuesInPipes(world: World, out: string | undefined): void {
  const toOutput = out === undefined || out === '-';
  const stays = toOutput
    ? world.resultsOnTerminal || world.resultsInFile === true
    : !/^(?:[/\\]{2}|[a-z]+:\/\/)/i.test(out);
  if (stays) return;
  throw new CliError(
    exitCodes.wrongUse,
    '--show-values shows values of records, and so its output must be a terminal or a local file (--out)',
  );
}
