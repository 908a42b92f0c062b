import type { Severity } from '@openthb/core';
import { builtInRules } from '@openthb/core/registry';
import { beginReport, type Profile, type WordsLanguage } from '@openthb/validators';
import { profileRules, reportFormats } from '@openthb/validators/registry';
import { Option } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { exitCodes } from '../io/cli-error.js';
import { readExtensions } from '../io/read-extensions.js';
import { readProfile } from '../io/read-profile.js';
import type { World } from '../io/world.js';
import { allNamed } from './all-named.js';
import { defineCommand } from './define-command.js';
import { validateFile } from './validate-file.js';
import { wordsFor, wordsOption } from './words-for.js';
import {
  asOfOption,
  extensionOption,
  failOnOption,
  fromOption,
  outOption,
  profileOption,
  wholeNumber,
} from './options.js';

interface Options {
  readonly from: string;
  readonly profile: string;
  readonly extension?: readonly string[];
  readonly format: string;
  readonly failOn: Severity;
  readonly maxFindings: number;
  readonly quiet?: boolean;
  readonly asOf?: string;
  readonly lang?: WordsLanguage;
  readonly out?: string;
}

/** How many findings are listed unless told: more than anybody reads, and no more than a report can bear. */
const MOST_LISTED = 1000;

export const validate = defineCommand({
  name: 'validate',
  summary: 'judge files by the standard and its rules',
  declare(parser, run) {
    const listed = new Option('--max-findings <n>', 'how many findings to list; all are counted');
    parser
      .argument(
        '<files...>',
        'NDJSON, JSON, CSV or XLSX, also as gzip or zstd; names or patterns as data/*.ndjson; - is standard input',
      )
      .addOption(fromOption())
      .addOption(profileOption())
      .addOption(
        new Option('--format <id>', 'of the report').choices(reportFormats.map(({ id }) => id)).default('text'),
      )
      .addOption(failOnOption())
      .addOption(listed.argParser(wholeNumber(0, Number.MAX_SAFE_INTEGER)).default(MOST_LISTED))
      .option('--quiet', 'list only what makes the exit code 1; in text, say nothing where there is none')
      .addOption(extensionOption())
      .addOption(asOfOption())
      .addOption(wordsOption())
      .addOption(outOption('the report'))
      .action((files: readonly string[], options: Options) => run((world) => validateFiles(world, files, options)));
  },
});

async function validateFiles(world: World, files: readonly string[], options: Options): Promise<number> {
  const named = await readProfile(world, options.profile);
  const own = await readExtensions(world, options.extension);
  const profile: Profile = { ...named, extensions: [...(named.extensions ?? []), ...own] };
  const { maxFindings, quiet = false, failOn } = options;
  const report = beginReport(
    reportFormats.find(({ id }) => id === options.format)!,
    {
      rules: [...builtInRules, ...profileRules, ...profile.rules, ...profile.fileRules],
      programVersion: manifest.version,
      maxFindings,
      quiet,
      words: await wordsFor(world, options.lang),
      ...(quiet && { listFrom: failOn }),
    },
  );
  const judging = { profile, from: options.from, failOn, asOf: options.asOf ?? world.today() };
  const silent = quiet ? { ...world, terminal: false } : world;
  const sink = await world.write(options.out);
  let exitCode: number = exitCodes.fine;
  try {
    for (const file of await allNamed(world, files)) {
      exitCode = Math.max(exitCode, await validateFile(silent, file, judging, report, sink));
    }
    await sink.write(report.end());
  } catch (error) {
    await sink.discard();
    throw error;
  }
  await sink.finish();
  return exitCode;
}
