import { SdkError, STANDARD_VERSION } from '@openthb/core';
import manifest from '../package.json' with { type: 'json' };
import { CommanderError, Command as Parser } from 'commander';
import type { Command } from './commands/define-command.js';
import { loaders } from './generated/loaders.js';
import { CliError, exitCodes } from './io/cli-error.js';
import { realWorld, type World } from './io/world.js';

/**
 * Runs a command line, without the name of the program, and gives the exit code: 0 fine, 1 findings, 2 wrong use,
 * 3 input that cannot be read. Nothing that goes wrong shows a stack or a value of a record.
 */
export async function run(argv: readonly string[], world: World = realWorld()): Promise<number> {
  let exitCode: number = exitCodes.fine;
  let help = '';
  const output = { writeErr: world.say, writeOut: (text: string) => void (help += text) };
  const parser = new Parser('openthb')
    .description(`The OpenTHB standard ${STANDARD_VERSION} for data on trafficking in human beings`)
    .version(`${manifest.version} (standard ${STANDARD_VERSION})`)
    .helpCommand(false)
    .exitOverride()
    .configureOutput(output)
    .showHelpAfterError('(--help shows how to use it)');
  for (const { name, summary, declare } of await commandsFor(argv)) {
    const command = parser.command(name).description(summary).exitOverride().configureOutput(output);
    declare(command, async (work) => {
      exitCode = await work(world, (other) => run(other, world));
    });
  }
  try {
    await parser.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (help) await tellHelp(help, world);
    return exitCodeOf(error, world);
  }
}

/** The command that is named, alone, since loading all costs more than most of them do; or all, for help. */
async function commandsFor([name = '']: readonly string[]): Promise<readonly Command[]> {
  const load = Object.hasOwn(loaders, name) ? loaders[name] : undefined;
  return load ? [await load()] : Object.values(await import('./commands/index.js'));
}

async function tellHelp(help: string, world: World): Promise<void> {
  const sink = await world.write(undefined);
  await sink.write(help);
  await sink.finish();
}

function exitCodeOf(error: unknown, world: World): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.fine : exitCodes.wrongUse;
  if (error instanceof CliError) {
    world.say(`openthb: ${error.message}\n`);
    return error.exitCode;
  }
  if (error instanceof SdkError) {
    world.say(`openthb: ${error.message}\n`);
    return error.code === 'engine-failed' ? exitCodes.unreadable : exitCodes.wrongUse;
  }
  // The message of an unknown error may hold a value of a record, so only its kind is told.
  world.say(`openthb: something went wrong that should not (${error instanceof Error ? error.name : 'unknown'})\n`);
  return exitCodes.unreadable;
}
