import { generate as records } from '@openthb/core/generate';
import { InvalidArgumentError } from 'commander';
import { exitCodes } from '../io/cli-error.js';
import { defineCommand } from './define-command.js';
import { asOfOption, outOption, wholeNumber } from './options.js';

interface Options {
  readonly records: number;
  readonly seed: string;
  readonly errors: number;
  readonly asOf: string;
  readonly out?: string;
}

/** The last day of made-up records, where none is given: the same seed gives the same bytes on every day. */
export const GENERATED_AS_OF = '2024-12-31';

export const generate = defineCommand({
  name: 'generate',
  summary: 'make up realistic records for trying things out; no person stands behind them',
  declare(parser, run) {
    parser
      .requiredOption('--records <n>', 'how many, the manifest not counted', wholeNumber(1, 100_000_000))
      .requiredOption('--seed <text>', 'the same seed makes the same records')
      .option('--errors <percent>', 'how many in a hundred have a mistake in them', percent, 0)
      .addOption(asOfOption().default(GENERATED_AS_OF))
      .addOption(outOption('the records, as NDJSON'))
      .action((options: Options) =>
        run(async (world) => {
          const sink = await world.write(options.out);
          let piece = '';
          for (const record of records(options)) {
            piece += `${JSON.stringify(record)}\n`;
            if (piece.length < PIECE) continue;
            await sink.write(piece);
            piece = '';
            if (sink.gone?.()) break;
          }
          await sink.write(piece);
          await sink.finish();
          return exitCodes.fine;
        }),
      );
  },
});

/** How many characters are written at once. */
const PIECE = 65_536;

function percent(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 100))
    throw new InvalidArgumentError('It must be a number from 0 to 100.');
  return value;
}
