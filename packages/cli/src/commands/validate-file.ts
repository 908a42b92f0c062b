import { type Finding, findingOf, type PartialDate, type Severity } from '@openthb/core';
import { atLeast, createValidator, type Profile, type Report } from '@openthb/validators';
import { CliError, exitCodes } from '../io/cli-error.js';
import { lookOnly, openReading } from '../io/read-records.js';
import type { Sink, World } from '../io/world.js';

/** How files are judged. */
export interface Judging {
  readonly profile: Profile;
  /** The format of the files, or `auto`. */
  readonly from: string;
  readonly failOn: Severity;
  readonly asOf: PartialDate;
}

/** Judges a file and tells what was found; one that breaks off is judged as far as it can be read. */
export async function validateFile(
  world: World,
  file: string,
  { profile, from, failOn, asOf }: Judging,
  report: Report,
  sink: Sink,
): Promise<number> {
  const validator = createValidator({ profile, asOf });
  let unreadable = false;
  let failed = false;
  const tell = async (findings: readonly Finding[]) => {
    for (const finding of findings) {
      failed ||= atLeast(finding.severity, failOn);
      const piece = report.finding(finding, file);
      if (piece !== '') await sink.write(piece);
    }
  };
  let lines = () => ({});
  try {
    const { reading } = await openReading(world, file, from, lookOnly(world));
    lines = reading.lines;
    for await (const located of reading.records) {
      unreadable ||= !located.ok && located.ordinal === undefined && located.finding.severity === 'error';
      await tell(validator.next(located));
    }
  } catch (error) {
    if (!(error instanceof CliError && error.rule)) throw error;
    unreadable = true;
    await tell(validator.next({ ok: false, finding: findingOf(error.rule, { path: '' }) }));
  }
  await tell(validator.end());
  await sink.write(report.summary({ ...validator.summary(), ...lines() }, file));
  if (unreadable) return exitCodes.unreadable;
  return failed ? exitCodes.findings : exitCodes.fine;
}
