import { fileRules, type Finding, findingOf, type PartialDate, type Path } from '@openthb/core';
import { columnInLine, LONGEST_RECORD } from '@openthb/exchange/openthb';
import {
  createValidator,
  type NotesPlace,
  type Profile,
  type Storage,
  type Summary,
  totalOf,
  type Validator,
} from '@openthb/validators';
import { inParts } from './in-parts.js';
import type { BlockJudged } from './judge-block.js';
import { lineBlocks } from './line-blocks.js';
import { linesOfBlock } from './lines-of-block.js';

/** Judges blocks of lines, several at once. */
export interface Pool {
  readonly workers: number;
  /** How many bytes a block has, about. */
  readonly blockSize: number;
  /** Judges a block, which is not to be touched until it comes back. */
  judge(block: Uint8Array<ArrayBuffer>): Promise<BlockJudged>;
  close(): Promise<void>;
}

/** How a file is judged in blocks. */
export interface BlocksJudging {
  readonly profile: Profile;
  readonly asOf: PartialDate;
  /** Where what is kept of the file goes. */
  readonly storage?: Storage | undefined;
}

/** What was found next, and the counts so far. */
export interface Step {
  readonly findings: readonly Finding[];
  readonly summary: Summary;
}

/** How many records and lines came before. */
interface Before {
  readonly records: number;
  readonly lines: number;
}

/**
 * Judges the lines of a file in blocks, by a pool; what is found, and in which order, is what one validator would find.
 * What is judged across records is judged here, in order, from what the pool notes of them; no more blocks are held than the
 * pool can work on.
 */
export async function* judgedInBlocks(
  bytes: AsyncIterable<Uint8Array>,
  { profile, asOf, storage }: BlocksJudging,
  pool: Pool,
): AsyncGenerator<Step> {
  const across = createValidator({ profile: acrossRecords(profile), asOf, ...(storage && { storage }) });
  let summary: Summary = { ...createValidator({ profile, asOf }).summary(), lines: 0, blank: 0 };
  for await (const judged of inOrder(lineBlocks(bytes, pool.blockSize, LONGEST_RECORD), pool)) {
    const before = { records: summary.read, lines: summary.lines ?? 0 };
    const counted = across.summary();
    const found = across.nextNotes(judged.notes, notesPlace(judged.block, before));
    summary = totalOf(summary, { ...judged.summary, lines: judged.lines, blank: judged.blank });
    summary = totalOf(summary, onlyAcross(found, counted, across.summary()));
    for (const finding of judged.findings) shift(finding, before);
    yield { findings: [...inOrderOfRecords(judged.findings, found)], summary: laidOut(summary) };
  }
  let counted = across.summary();
  for (const findings of inParts(lastOf(across, summary.read === 0))) {
    summary = totalOf(summary, onlyAcross(findings, counted, across.summary()));
    counted = across.summary();
    yield { findings, summary: laidOut(summary) };
  }
}

/** What is told after the last record. */
function* lastOf(across: Validator, isEmpty: boolean): Generator<Finding> {
  if (isEmpty) yield* across.next({ ok: false, finding: findingOf(fileRules.empty, { path: '' }) });
  yield* across.ending();
}

/** What was found in each record by itself, and after it what was found across records. */
function* inOrderOfRecords(alone: readonly Finding[], across: readonly Finding[]): Generator<Finding> {
  let next = 0;
  for (const finding of alone) {
    while (next < across.length && across[next]!.ordinal! < (finding.ordinal ?? 0)) yield across[next++]!;
    yield finding;
  }
  yield* across.slice(next);
}

/** The counts in the order in which one alone gives them, so that reports are the same to the byte. */
function laidOut({ lines, blank, ...counts }: Summary): Summary {
  return { ...counts, ...(lines !== undefined && { lines }), ...(blank !== undefined && { blank }) };
}

/** What of a profile is judged across records. */
function acrossRecords({
  required: _required,
  forbidden: _forbidden,
  natures: _natures,
  ...profile
}: Profile): Profile {
  return { ...profile, rules: [] };
}

/** What was found in the blocks, in the order of the file, while the pool works on those that follow. */
async function* inOrder(blocks: AsyncIterable<Uint8Array<ArrayBuffer>>, pool: Pool): AsyncGenerator<BlockJudged> {
  const waiting: Promise<BlockJudged>[] = [];
  for await (const block of blocks) {
    const judged = pool.judge(block);
    // Told where it is waited for; until then it is nobody's failure.
    judged.catch(() => {});
    waiting.push(judged);
    if (waiting.length > pool.workers * 2) yield await waiting.shift()!;
  }
  while (waiting.length > 0) yield await waiting.shift()!;
}

/** Where the records of a block stand in its file. */
function notesPlace(block: Uint8Array, { records, lines }: Before): NotesPlace {
  const lineOf = linesOfBlock(block);
  let last = 0;
  let columnOf: (path: Path) => number;
  return {
    records,
    place(line, path) {
      if (line !== last) [last, columnOf] = [line, columnInLine(lineOf(line))];
      return { line: line + lines, column: columnOf(path) };
    },
  };
}

/** Moves a finding to its place in the file; it came from another thread, and nobody else has it. */
function shift(finding: { -readonly [K in keyof Finding]: Finding[K] }, { records, lines }: Before): void {
  if (finding.ordinal !== undefined) finding.ordinal += records;
  if (finding.line !== undefined) finding.line += lines;
}

/** The counts of what was found across records alone: the records themselves were counted block by block. */
function onlyAcross(found: readonly Finding[], before: Summary, after: Summary): Summary {
  const { lines: _lines, blank: _blank, ...rest } = after;
  const findings = { error: 0, warning: 0, info: 0 };
  for (const { severity } of found) findings[severity] += 1;
  return {
    ...rest,
    read: 0,
    accepted: 0,
    withErrors: 0,
    unreadable: 0,
    rulesNotRun: 0,
    records: {},
    findings,
    safeguards: found.filter(({ class: of }) => of === 'safeguard').length,
    ...(after.suppressed && {
      suppressed: after.suppressed.map((one, index) => ({
        ...one,
        count: one.count - (before.suppressed?.[index]?.count ?? 0),
      })),
    }),
  };
}
