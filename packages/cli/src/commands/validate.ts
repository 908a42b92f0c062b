import { fileRules, type Severity, structureRules } from '@openthb/core';
import { beginReport, inMemory, type WordsLanguage } from '@openthb/validators';
import { profileRules, reportFormats } from '@openthb/validators/registry';
import { Option } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { CliError, exitCodes } from '../io/cli-error.js';
import { readExtensions } from '../io/read-extensions.js';
import { judgingProfile } from '../io/judging-profile.js';
import type { World } from '../io/world.js';
import { allNamed } from './all-named.js';
import { defineCommand } from './define-command.js';
import { refuseValuesInPipes, showValuesOption } from './show-values.js';
import { validateFiles } from './validate-files.js';
import { wordsFor, wordsOption } from './words-for.js';
import { failOnOption, profileOption } from './judging-options.js';
import { asOfOption, extensionOption, fromOption, outOption, wholeNumber } from './options.js';

interface Options {
  readonly from: string;
  readonly profile: string;
  readonly extension?: readonly string[];
  readonly format: string;
  readonly failOn: Severity;
  readonly maxFindings: number;
  readonly quiet?: boolean;
  readonly asOf?: string;
  readonly fix?: boolean;
  readonly watch?: boolean;
  readonly workers: number;
  readonly showValues?: boolean;
  readonly lang?: WordsLanguage;
  readonly out?: string;
}

/** How many findings are listed unless told: more than anybody reads, and no more than a report can bear. */
const MOST_LISTED = 1000;

/** More threads than any machine has for it. */
const MOST_WORKERS = 64;

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
      .option('--fix', 'repair what is certain instead: a dry run that tells the places; --out FILE writes the records')
      .addOption(
        new Option('--workers <n>', 'judge NDJSON by so many threads; what is found is the same')
          .argParser(wholeNumber(1, MOST_WORKERS))
          .default(1),
      )
      .option('--watch', 'judge again whenever a file changes, until Ctrl-C')
      .addOption(showValuesOption())
      .addOption(wordsOption())
      .addOption(outOption('the report; with --fix the repaired records, as NDJSON'))
      .action((files: readonly string[], options: Options) => run((world) => workOf(options)(world, files, options)));
  },
});

type Work = (world: World, files: readonly string[], options: Options) => Promise<number>;

function workOf({ fix: fixes, watch: watches }: Options): Work {
  if (watches === true) return watch;
  return fixes === true ? fix : judge;
}

/** Judges, and judges again after each change; the last verdict counts. */
async function watch(world: World, files: readonly string[], options: Options): Promise<number> {
  const named = [...(await allNamed(world, files))];
  if (!world.changes || !world.interruption || named.includes('-') || options.fix === true) {
    throw new CliError(exitCodes.wrongUse, '--watch takes files that can change: neither standard input nor --fix');
  }
  const again = () => judge({ ...world, interruption: () => until }, files, options).catch(told(world));
  const until = world.interruption();
  let exitCode = await again();
  for await (const _ of world.changes(named, until)) exitCode = await again();
  return exitCode;
}

/** Says what keeps a file from being judged now; it may be written just then. */
function told(world: World): (error: unknown) => number {
  return (error) => {
    if (!(error instanceof CliError)) throw error;
    world.say(`openthb: ${error.message}\n`);
    return error.exitCode;
  };
}

async function fix(world: World, files: readonly string[], options: Options): Promise<number> {
  const { out, from, maxFindings, showValues = false } = options;
  const named = [...(await allNamed(world, files))];
  if (showValues) refuseValuesInPipes(world, undefined);
  if (out !== undefined && named.length > 1) {
    throw new CliError(exitCodes.wrongUse, '--fix writes one file: give one at a time with --out');
  }
  const { fixFiles } = await import('./fix-files.js');
  return fixFiles(world, named, {
    from,
    out,
    extensions: await readExtensions(world, options.extension),
    showValues,
    maxPlaces: maxFindings,
  });
}

async function judge(world: World, files: readonly string[], options: Options): Promise<number> {
  const profile = await judgingProfile(world, options.profile, options.extension);
  const { maxFindings, quiet = false, failOn, showValues = false } = options;
  if (showValues) refuseValuesInPipes(world, options.out);
  const words = await wordsFor(world, options.lang);
  const format = reportFormats.find(({ id }) => id === options.format)!;
  const report = beginReport(format, {
    rules: [
      ...Object.values(structureRules),
      ...Object.values(fileRules),
      ...profileRules,
      ...profile.rules,
      ...profile.fileRules,
    ],
    programVersion: manifest.version,
    maxFindings,
    quiet,
    words,
    showsValues: showValues,
    ...(quiet && { listFrom: failOn }),
  });
  const asOf = options.asOf ?? world.today();
  const about = { profile: options.profile, extensions: options.extension ?? [], asOf, key: inMemory.key };
  const sink = await world.write(options.out);
  // Values are shown from the records themselves, which stay with the workers.
  const pool = options.workers > 1 && !showValues ? world.workers?.(options.workers, about) : undefined;
  const fixOf =
    showValues && format.tellsFixes ? (await import('./fixes-of.js')).fixesOf(profile.extensions ?? []) : undefined;
  const judging = { profile, from: options.from, failOn, asOf, showValues, fixOf, words, pool };
  const silent = quiet ? { ...world, terminal: false } : world;
  try {
    const exitCode = await validateFiles(silent, [...(await allNamed(world, files))], judging, report, sink);
    await sink.finish();
    return exitCode;
  } catch (error) {
    await sink.discard();
    throw error;
  } finally {
    await pool?.close();
  }
}
