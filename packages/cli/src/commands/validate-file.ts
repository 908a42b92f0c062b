import { fileRules, type Finding, findingOf, type Located, type PartialDate, type Severity } from '@openthb/core';
import type { FixOf } from './fixes-of.js';
import { shownValue } from './shown-value.js';
import {
  atLeast,
  createValidator,
  type Profile,
  type Report,
  type Storage,
  type Summary,
  type Words,
} from '@openthb/validators';
import { holdsRecordLines, openthb } from '@openthb/exchange/openthb';
import { inParts } from '../blocks/in-parts.js';
import { judgedInBlocks, type Pool } from '../blocks/judge-in-blocks.js';
import { isStructureOnly } from '../bytes/is-structure-only.js';
import { judgedFromBytes } from '../bytes/judged-from-bytes.js';
import { CliError, exitCodes } from '../io/cli-error.js';
import { peek } from '../io/peek.js';
import { LINES_SHOW, lookOnly, openBytes, readingOf } from '../io/read-records.js';
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
  /** How a value could be repaired; absent where that is not told. */
  readonly fixOf?: FixOf | undefined;
  /** Whether the file is one of several, so that one which cannot be opened does not end it all. */
  readonly several: boolean;
  /** What is told, in its language. */
  readonly words: Words;
  /** Judges lines of records in blocks, several at once; absent: one after the other. */
  readonly pool?: Pool | undefined;
  /** Where what is kept of the file goes; absent: into memory. */
  readonly storage?: Storage | undefined;
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
  { profile, from, failOn, asOf, several, interruption, showValues, fixOf, pool, storage }: Judging,
  report: Report,
  sink: Sink,
): Promise<Judged> {
  const validator = createValidator({ profile, asOf, ...(storage && { storage }) });
  let unreadable = false;
  let failed = false;
  const tell = async (findings: readonly Finding[], located?: Located) => {
    for (const finding of findings) {
      failed ||= atLeast(finding.severity, failOn);
      const piece = report.finding(
        finding,
        file,
        showValues && located?.ok ? shownValue(located.value, finding.path) : undefined,
        showValues ? fixOf?.(finding, located) : undefined,
      );
      if (piece !== '') await sink.write(piece);
    }
  };
  let summary = () => validator.summary();
  const stop = async (): Promise<Judged> => {
    await sink.write(report.summary(summary(), file));
    return { exitCode: exitCodes.unreadable, stopped: summary() };
  };
  try {
    // Values are shown from the records themselves, which are not read where bytes tell enough.
    const fromBytes = isStructureOnly(profile) && !showValues;
    const { start, bytes } = await peek(await openBytes(world, file), pool || fromBytes ? LINES_SHOW : 0);
    if ((pool || fromBytes) && (from === 'auto' || from === openthb.id) && holdsRecordLines(start)) {
      const how = { profile, asOf, storage };
      const steps = fromBytes || !pool ? judgedFromBytes(bytes, how) : judgedInBlocks(bytes, how, pool);
      for await (const step of steps) {
        summary = () => step.summary;
        await tell(step.findings);
        if (interruption?.aborted) return await stop();
      }
      await sink.write(report.summary(summary(), file));
      return { exitCode: failed ? exitCodes.findings : exitCodes.fine };
    }
    const { reading } = await readingOf(bytes, file, from, lookOnly(world));
    summary = () => ({ ...validator.summary(), ...reading.lines() });
    for await (const located of reading.records) {
      unreadable ||= !located.ok && located.ordinal === undefined && located.finding.severity === 'error';
      await tell(validator.next(located), located);
      if (interruption?.aborted) return await stop();
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
  for (const findings of inParts(validator.ending())) await tell(findings);
  await sink.write(report.summary(summary(), file));
  if (unreadable) return { exitCode: exitCodes.unreadable };
  return { exitCode: failed ? exitCodes.findings : exitCodes.fine };
}
