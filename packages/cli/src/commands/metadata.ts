import {
  type Indicator,
  metadataMarkdown,
  type MetadataStyle,
  referenceMetadata,
  type ReportLanguage,
  reportLanguages,
  type Speaker,
} from '@openthb/reporting';
import { dimensions, indicators } from '@openthb/reporting/registry';
import { Option } from 'commander';
import { CliError, exitCodes } from '../io/cli-error.js';
import { writeFile } from '../io/write-file.js';
import { defineCommand } from './define-command.js';
import { outOption } from './options.js';
import { speakerIn } from './speaker-in.js';

interface Options {
  readonly style: MetadataStyle;
  readonly format: 'markdown' | 'json';
  readonly lang: ReportLanguage;
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
      .addOption(
        new Option('--lang <tag>', 'language of the text; sources stay English').choices(reportLanguages).default('en'),
      )
      .addOption(outOption('it'))
      .action((id: string, { style, format, lang, out }: Options) =>
        run(async (world) => {
          const indicator = indicators.find((one) => one.id === id);
          if (!indicator) throw new CliError(exitCodes.wrongUse, 'there is no indicator of that name');
          const speaker = await speakerIn(lang);
          const text =
            format === 'json'
              ? jsonOf(indicator, style, speaker)
              : metadataMarkdown(indicator, dimensions, style, speaker);
          await writeFile(world, out, text);
          return exitCodes.fine;
        }),
      );
  },
});

function jsonOf(indicator: Indicator, style: MetadataStyle, speaker: Speaker): string {
  const { id, title, version } = indicator;
  const { language } = speaker;
  const entries = referenceMetadata(indicator, dimensions, style, speaker);
  const told = { indicator: id, language, title: speaker.tell(title), version, style, entries };
  return `${JSON.stringify(told, undefined, 2)}\n`;
}
