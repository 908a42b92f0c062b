import { csvOf, xlsxOf } from '@openthb/exchange';
import { fillQuestionnaire, needsOfRequests, requestsOfQuestionnaire } from '@openthb/reporting';
import { indicators, questionnaires } from '@openthb/reporting/registry';
import { Option } from 'commander';
import { CliError, exitCodes } from '../io/cli-error.js';
import { writeFile } from '../io/write-file.js';
import { defineCommand } from './define-command.js';
import { declareFigureOptions, type FigureOptions, scopeOf } from './figure-options.js';
import { withEngine } from './with-engine.js';

interface Options extends FigureOptions {
  readonly for: string;
  readonly out: string;
}

export const questionnaire = defineCommand({
  name: 'questionnaire',
  summary: 'fill in what an international body asks a country for: true counts, marked where they are confidential',
  declare(parser, run) {
    declareFigureOptions(parser)
      .addOption(new Option('--for <id>', 'which').choices(questionnaires.map(({ id }) => id)).makeOptionMandatory())
      .requiredOption('--out <file>', 'a workbook (.xlsx), or a folder for a CSV file of each question')
      .action((files: readonly string[], options: Options) =>
        run(async (world) => {
          const { area, period, release, out } = options;
          if (area === undefined || period === undefined) {
            throw new CliError(
              exitCodes.wrongUse,
              'a questionnaire is of one country and of some years: --area, --period',
            );
          }
          // What is asked for are true counts; that must be said, and not happen by default.
          if (release !== 'confidential') {
            throw new CliError(
              exitCodes.wrongUse,
              'a questionnaire holds true counts: say so with --release confidential',
            );
          }
          const asked = questionnaires.find(({ id }) => id === options.for)!;
          const needs = needsOfRequests(requestsOfQuestionnaire(asked, indicators, area), scopeOf(options));
          const sheets = await withEngine(world, files, { ...options, needs }, (engine, signal) =>
            fillQuestionnaire(asked, engine, indicators, { area, from: period[0], until: period[1], signal }),
          );
          if (out.endsWith('.xlsx')) await writeFile(world, out, await xlsxOf(sheets));
          else for (const { name, rows } of sheets) await writeFile(world, `${out}/${name}.csv`, csvOf(rows));
          return exitCodes.fine;
        }),
      );
  },
});
