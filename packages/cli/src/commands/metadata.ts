import { metadataMarkdown, type MetadataStyle, referenceMetadata } from '@openthb/reporting';
import { dimensions, indicators } from '@openthb/reporting/registry';
import { Option } from 'commander';
import { CliError, exitCodes } from '../io/cli-error.js';
import { writeFile } from '../io/write-file.js';
import { defineCommand } from './define-command.js';
import { outOption } from './options.js';

interface Options {
  readonly style: MetadataStyle;
  readonly format: 'markdown' | 'json';
  readonly out?: string;
}

export const metadata = defineCommand({
  name: 'metadata',
  summary: 'write what is told of an indicator beside its figures, under the headings of the SDGs or of Eurostat',
  declare(parser, run) {
    parser
      .argument('<indicator>', 'as children-share')
      .addOption(new Option('--style <style>', 'whose headings').choices(['sdg', 'esms']).default('sdg'))
      .addOption(new Option('--format <id>', 'of the text').choices(['markdown', 'json']).default('markdown'))
      .addOption(outOption('it'))
      .action((id: string, { style, format, out }: Options) =>
        run(async (world) => {
          const indicator = indicators.find((one) => one.id === id);
          if (!indicator) throw new CliError(exitCodes.wrongUse, 'there is no indicator of that name');
          const entries = referenceMetadata(indicator, dimensions, style);
          const { title, version } = indicator;
          const text =
            format === 'json'
              ? `${JSON.stringify({ indicator: id, title, version, style, entries }, undefined, 2)}\n`
              : metadataMarkdown(indicator, entries);
          await writeFile(world, out, text);
          return exitCodes.fine;
        }),
      );
  },
});
