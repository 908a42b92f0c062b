import { Option } from 'commander';
import { exitCodes } from '../io/cli-error.js';
import { defineCommand } from './define-command.js';
import { declareFigureOptions, type FigureOptions, tableOptionsOf } from './figure-options.js';
import { withEngine } from './with-engine.js';
import { outOption } from './options.js';

interface Options extends FigureOptions {
  readonly report: string;
  readonly out?: string;
}

export const report = defineCommand({
  name: 'report',
  summary: 'write one page with figures and pictures, that stands by itself',
  declare(parser, run) {
    declareFigureOptions(parser)
      .addOption(new Option('--report <id>', 'which').choices(['overview']).default('overview'))
      .addOption(outOption('the page, as HTML'))
      .action((files: readonly string[], options: Options) =>
        run(async (world) => {
          // The drawing library is loaded only for this command.
          const { overview } = await import('@openthb/reporting/reports');
          const page = await withEngine(world, files, options, async (engine, signal) =>
            overview.write(engine, await tableOptionsOf(world, options, signal)),
          );
          const sink = await world.write(options.out);
          await sink.write(page);
          await sink.finish();
          return exitCodes.fine;
        }),
      );
  },
});
