import { fileRules, type Finding, type PartialDate } from '@openthb/core';
import { readRecordLines } from '@openthb/exchange/openthb';
import { createValidator, type Profile, type Summary } from '@openthb/validators';

/** How a block of lines is judged. */
export interface BlockJudging {
  readonly profile: Profile;
  readonly asOf: PartialDate;
}

/** What was found in a block of lines; lines and records are numbered from its beginning. */
export interface BlockJudged {
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  readonly lines: number;
  readonly blank: number;
  /** The numbers of the records whose structure is broken: they take no part in what is judged across records. */
  readonly broken: readonly number[];
}

/** Judges each record of a block by itself; what is judged across records is left to who has them all. */
export async function judgeBlock(bytes: Uint8Array, { profile, asOf }: BlockJudging): Promise<BlockJudged> {
  const validator = createValidator({ profile: { ...profile, fileRules: [] }, asOf });
  const reading = readRecordLines({ bytes: once(bytes) });
  const findings: Finding[] = [];
  const broken: number[] = [];
  for await (const located of reading.records) {
    // A block of blank lines is no empty file.
    if (!located.ok && located.finding.rule === fileRules.empty.id) continue;
    const before = validator.summary().rulesNotRun;
    findings.push(...validator.next(located));
    if (located.ok && validator.summary().rulesNotRun > before) broken.push(located.ordinal);
  }
  return { findings, summary: validator.summary(), ...reading.lines(), broken };
}

/** A block as a reader takes it. */
export async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
