import type { Finding, Severity } from '@openthb/core';
import { createValidator, type Profile, type ReportWriter } from '@openthb/validators';
import { profiles, reportFormats } from '@openthb/validators/registry';
import { Option } from 'commander';
import { exitCodes } from '../io/cli-error.js';
import { lookOnly, openReading } from '../io/read-records.js';
import type { Sink, World } from '../io/world.js';
import { defineCommand } from './define-command.js';
import { asOfOption, fromOption, outOption } from './options.js';

interface Options {
  readonly from: string;
  readonly profile: string;
  readonly format: string;
  readonly failOn: Severity;
  readonly asOf?: string;
  readonly out?: string;
}

const severities: readonly Severity[] = ['info', 'warning', 'error'];

export const validate = defineCommand({
  name: 'validate',
  summary: 'judge files by the standard and its rules',
  declare(parser, run) {
    parser
      .argument('<files...>', 'NDJSON, JSON, CSV or XLSX; - is standard input')
      .addOption(fromOption())
      .addOption(new Option('--profile <id>', 'the rules').choices(profiles.map(({ id }) => id)).default('core'))
      .addOption(
        new Option('--format <id>', 'of the report').choices(reportFormats.map(({ id }) => id)).default('text'),
      )
      .addOption(
        new Option('--fail-on <severity>', 'from which on to exit with 1').choices(severities).default('error'),
      )
      .addOption(asOfOption())
      .addOption(outOption('the report'))
      .action((files: readonly string[], options: Options) => run((world) => validateFiles(world, files, options)));
  },
});

async function validateFiles(world: World, files: readonly string[], options: Options): Promise<number> {
  const sink = await world.write(options.out);
  const writer = reportFormats.find(({ id }) => id === options.format)!.begin();
  let exitCode: number = exitCodes.fine;
  try {
    for (const file of files) exitCode = Math.max(exitCode, await validateFile(world, file, options, writer, sink));
    await sink.write(writer.end());
  } catch (error) {
    await sink.discard();
    throw error;
  }
  await sink.finish();
  return exitCode;
}

async function validateFile(
  world: World,
  file: string,
  { from, profile: profileId, failOn, asOf = world.today() }: Options,
  writer: ReportWriter,
  sink: Sink,
): Promise<number> {
  const profile: Profile = profiles.find(({ id }) => id === profileId)!;
  const validator = createValidator({ profile, asOf });
  const { reading } = await openReading(world, file, from, lookOnly(world));
  let unreadable = false;
  let failed = false;
  const report = async (findings: readonly Finding[]) => {
    for (const finding of findings) {
      failed ||= severities.indexOf(finding.severity) >= severities.indexOf(failOn);
      await sink.write(writer.finding(finding, file));
    }
  };
  for await (const located of reading.records) {
    unreadable ||= !located.ok && located.ordinal === undefined && located.finding.severity === 'error';
    await report(validator.next(located));
  }
  await report(validator.end());
  await sink.write(writer.summary({ ...validator.summary(), ...reading.lines() }, file));
  if (unreadable) return exitCodes.unreadable;
  return failed ? exitCodes.findings : exitCodes.fine;
}
