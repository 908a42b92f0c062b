import type { Command as Parser } from 'commander';
import type { World } from '../io/world.js';

/** A command: what it is called, what it takes, what it does. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** Declares arguments and options, and hands over what is to be done with them. */
  declare(parser: Parser, run: (work: Work) => Promise<void>): void;
}

/** What a command does; gives the exit code. `openthb` runs another command. */
export type Work = (world: World, openthb: (argv: readonly string[]) => Promise<number>) => Promise<number>;

/** Defines a command. */
export function defineCommand(command: Command): Command {
  return Object.freeze(command);
}
