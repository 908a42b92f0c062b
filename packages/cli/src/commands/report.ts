import {
  gatherResponse,
  loadReportWords,
  needsOfRequests,
  type Report,
  type ReportLanguage,
  reportLanguages,
  requestsOfReport,
  writeReport,
} from '@openthb/reporting';
import { reports } from '@openthb/reporting/registry';
import { Option } from 'commander';
import { CliError, exitCodes } from '../io/cli-error.js';
import { wholeRecords } from '../io/read-records.js';
import { defineCommand } from './define-command.js';
import { declareFigureOptions, type FigureOptions, scopeOf, tableOptionsOf } from './figure-options.js';
import { labelsIn } from './lang-option.js';
import { outOption } from './options.js';
import { withEngine } from './with-engine.js';

interface Options extends FigureOptions {
  readonly report: string;
  readonly lang: ReportLanguage;
  readonly out?: string;
}

export const report = defineCommand({
  name: 'report',
  summary: 'write one page with figures and pictures, that stands by itself',
  declare(parser, run) {
    declareFigureOptions(parser)
      .addOption(new Option('--report <id>', 'which').choices(reports.map(({ id }) => id)).default('overview'))
      .addOption(new Option('--lang <tag>', 'language of the page').choices(reportLanguages).default('en'))
      .addOption(outOption('the page, as HTML'))
      .action((files: readonly string[], options: Options) =>
        run(async (world) => {
          const asked = reports.find(({ id }) => id === options.report)!;
          checkRecords(asked, options);
          const { lang } = options;
          const language = { words: await loadReportWords(lang), labels: labelsIn(lang) };
          const gatherer = gatherResponse(asked.records ?? []);
          const scope = scopeOf(options);
          const needs = needsOfRequests(requestsOfReport(asked, scope), scope);
          const page = await withEngine(world, files, { ...options, needs, also: gatherer }, async (engine, signal) => {
            if (options.engine === 'duckdb' && asked.records) {
              for await (const record of wholeRecords(world, files, options)) gatherer.add(record);
            }
            const source = { engine, response: gatherer.response() };
            return writeReport(asked, source, { ...(await tableOptionsOf(world, options, signal)), language });
          });
          const sink = await world.write(options.out);
          await sink.write(page);
          await sink.finish();
          return exitCodes.fine;
        }),
      );
  },
});

/** A database answers counts; what a report reads whole must come in files. */
function checkRecords({ id, records }: Report, { engine }: Options): void {
  if (records && (engine === 'postgres' || engine === 'trino')) {
    throw new CliError(
      exitCodes.wrongUse,
      `the report ${id} reads records whole: give it files, with --engine memory or duckdb`,
    );
  }
}
