import { fileRules, type Finding, findingOf, type Located, type PartialDate, type Severity } from '@openthb/core';
import { shownValue } from './shown-value.js';
import { atLeast, createValidator, type Profile, type Report, type Summary, type Words } from '@openthb/validators';
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
  /** Whether the values that findings speak of are shown, to their owner. */
  readonly showValues: boolean;
  /** Whether the file is one of several, so that one which cannot be opened does not end it all. */
  readonly several: boolean;
  /** What is told, in its language. */
  readonly words: Words;
  /** Aborted where judging is to stop. */
  readonly interruption?: AbortSignal | undefined;
}

/** What came of a file, and how far it was judged where that was stopped. */
export interface Judged {
  readonly exitCode: number;
  readonly stopped?: Pick<Summary, 'read' | 'lines'>;
}

/** Judges a file and tells what was found; one that breaks off is judged as far as it can be read. */
export async function validateFile(
  world: World,
  file: string,
  { profile, from, failOn, asOf, several, interruption, showValues }: Judging,
  report: Report,
  sink: Sink,
): Promise<Judged> {
  const validator = createValidator({ profile, asOf });
  let unreadable = false;
  let failed = false;
  const tell = async (findings: readonly Finding[], located?: Located) => {
    for (const finding of findings) {
      failed ||= atLeast(finding.severity, failOn);
      const piece = report.finding(
        finding,
        file,
        showValues && located?.ok ? shownValue(located.value, finding.path) : undefined,
      );
      if (piece !== '') await sink.write(piece);
    }
  };
  let lines = () => ({});
  try {
    const { reading } = await openReading(world, file, from, lookOnly(world));
    lines = reading.lines;
    for await (const located of reading.records) {
      unreadable ||= !located.ok && located.ordinal === undefined && located.finding.severity === 'error';
      await tell(validator.next(located), located);
      if (interruption?.aborted) {
        const summary = { ...validator.summary(), ...lines() };
        await sink.write(report.summary(summary, file));
        return { exitCode: exitCodes.unreadable, stopped: summary };
      }
    }
  } catch (error) {
    const rule = error instanceof CliError ? error.rule : undefined;
    const unopened = rule === fileRules.unopened || rule === fileRules.format;
    // Of a single file nothing is left to report.
    if (!rule || (unopened && !several)) throw error;
    if (unopened) world.say(`openthb: ${(error as CliError).message}\n`);
    unreadable = true;
    await tell(validator.next({ ok: false, finding: findingOf(rule, { path: '' }) }));
  }
  await tell(validator.end());
  await sink.write(report.summary({ ...validator.summary(), ...lines() }, file));
  if (unreadable) return { exitCode: exitCodes.unreadable };
  return { exitCode: failed ? exitCodes.findings : exitCodes.fine };
}
