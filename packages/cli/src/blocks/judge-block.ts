import { fileRules, type Finding, type PartialDate } from '@openthb/core';
import { readRecordLines } from '@openthb/exchange/openthb';
import { createValidator, type NoteLog, type Notes, type Profile, type Summary } from '@openthb/validators';

/** How a block of lines is judged. */
export interface BlockJudging {
  readonly profile: Profile;
  readonly asOf: PartialDate;
  /** Where its records are noted for the rules across records. */
  readonly notes: NoteLog;
}

/** What was found in a block of lines; lines and records are numbered from its beginning. */
export interface BlockJudged {
  /** The block itself: it goes to who judges it, and comes back. */
  readonly block: Uint8Array<ArrayBuffer>;
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  readonly lines: number;
  readonly blank: number;
  /** What the rules across records must know of its records. */
  readonly notes: Notes;
}

/** Judges each record of a block by itself; what is judged across records is left to who has the notes of them all. */
export async function judgeBlock(
  block: Uint8Array<ArrayBuffer>,
  { profile, asOf, notes }: BlockJudging,
): Promise<BlockJudged> {
  const validator = createValidator({ profile, asOf, notes });
  const reading = readRecordLines({ bytes: once(block) });
  const findings: Finding[] = [];
  for await (const located of reading.records) {
    // A block of blank lines is no empty file.
    if (!located.ok && located.finding.rule === fileRules.empty.id) continue;
    for (const finding of validator.next(located)) findings.push(finding);
  }
  return { block, findings, summary: validator.summary(), ...reading.lines(), notes: notes.take() };
}

/** A block as a reader takes it. */
export async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
