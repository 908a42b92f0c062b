import { countryFrom } from '@openthb/core';
import { Option } from 'commander';
import { newKey } from '../federation/new-key.js';
import { CliError, exitCodes } from '../io/cli-error.js';
import type { World } from '../io/world.js';
import { defineCommand } from './define-command.js';
import { names } from './options.js';

interface Options {
  readonly area: readonly string[];
  readonly curve: 'Ed25519' | 'P-256';
  readonly out: string;
}

export const keys = defineCommand({
  name: 'keys',
  summary: 'make a key that signs parts of figures, and the public one that others trust',
  declare(parser, run) {
    parser
      .requiredOption('--area <countries>', 'for which it speaks (ISO 3166-1 alpha-2)', names)
      .addOption(new Option('--curve <curve>', 'of the key').choices(['Ed25519', 'P-256']).default('Ed25519'))
      .requiredOption(
        '--out <name>',
        'writes NAME.private.json, to be kept secret, and NAME.trust.json, to be given away',
      )
      .action((options: Options) =>
        run(async (world) => {
          const unknown = options.area.filter((area) => area.length !== 2 || countryFrom(area) !== area);
          if (unknown.length > 0) throw new CliError(exitCodes.wrongUse, 'give countries as AL or AL,BA');
          const { secret, open } = await newKey(options.curve);
          await writeNew(world, `${options.out}.private.json`, secret);
          await writeNew(world, `${options.out}.trust.json`, { keys: [{ ...open, areas: options.area }] });
          return exitCodes.fine;
        }),
      );
  },
});

/** Writes a file that must not be there yet: a key that is written over is lost. */
async function writeNew(world: World, name: string, content: object): Promise<void> {
  const there = await world.read(name).then(
    () => true,
    () => false,
  );
  if (there) throw new CliError(exitCodes.wrongUse, `${name}: there is such a file already`);
  const sink = await world.write(name);
  await sink.write(`${JSON.stringify(content, undefined, 1)}\n`);
  await sink.finish();
}
