import { fileRules, type Finding, findingOf, type Located, type PartialDate } from '@openthb/core';
import { LONGEST_RECORD, readRecordLines } from '@openthb/exchange/openthb';
import { createValidator, type Profile, type Summary, totalOf, type Validator } from '@openthb/validators';
import { type BlockJudged, once } from './judge-block.js';
import { lineBlocks } from './line-blocks.js';

/** Judges blocks of lines, several at once. */
export interface Pool {
  readonly workers: number;
  /** How many bytes a block has, about. */
  readonly blockSize: number;
  judge(block: Uint8Array): Promise<BlockJudged>;
  close(): Promise<void>;
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
 * What is judged across records is judged here, in order; no more blocks are held than the pool can work on.
 */
export async function* judgedInBlocks(
  bytes: AsyncIterable<Uint8Array>,
  { profile, asOf }: { readonly profile: Profile; readonly asOf: PartialDate },
  pool: Pool,
): AsyncGenerator<Step> {
  const across = createValidator({ profile: acrossRecords(profile), asOf });
  let summary: Summary = { ...createValidator({ profile, asOf }).summary(), lines: 0, blank: 0 };
  for await (const { block, judged } of inOrder(lineBlocks(bytes, pool.blockSize, LONGEST_RECORD), pool)) {
    const before = { records: summary.read, lines: summary.lines ?? 0 };
    const counted = across.summary();
    const found = await visit(block, judged, before, across);
    summary = totalOf(summary, { ...judged.summary, lines: judged.lines, blank: judged.blank });
    summary = totalOf(summary, onlyAcross(found, counted, across.summary()));
    const alone = judged.findings.map((finding) => shifted(finding, before));
    yield { findings: [...inOrderOfRecords(alone, found)], summary: laidOut(summary) };
  }
  let counted = across.summary();
  for (const findings of parts(lastOf(across, summary.read === 0))) {
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

/** So many at a time, since all may be more than memory holds. */
function* parts(findings: Iterable<Finding>): Generator<readonly Finding[]> {
  let part: Finding[] = [];
  for (const finding of findings) {
    part.push(finding);
    if (part.length < 1000) continue;
    yield part;
    part = [];
  }
  yield part;
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

/** The blocks with what was found in them, in the order of the file, while the pool works on those that follow. */
async function* inOrder(blocks: AsyncIterable<Uint8Array>, pool: Pool) {
  const waiting: { readonly block: Uint8Array; readonly judged: Promise<BlockJudged> }[] = [];
  const next = async () => {
    const { block, judged } = waiting.shift()!;
    return { block, judged: await judged };
  };
  for await (const block of blocks) {
    const judged = pool.judge(block);
    // Told where it is waited for; until then it is nobody's failure.
    judged.catch(() => {});
    waiting.push({ block, judged });
    if (waiting.length > pool.workers) yield await next();
  }
  while (waiting.length > 0) yield await next();
}

/** Shows the whole records of a block to what is judged across records, and tells what that found. */
async function visit(
  block: Uint8Array,
  { broken }: BlockJudged,
  before: Before,
  across: Validator,
): Promise<readonly Finding[]> {
  const left = new Set(broken);
  const found: Finding[] = [];
  for await (const located of readRecordLines({ bytes: once(block) }).records) {
    if (!located.ok || left.has(located.ordinal)) continue;
    const { ordinal, value, place } = located;
    const moved: Located = {
      ok: true,
      ordinal: ordinal + before.records,
      value,
      place: (path) => {
        const { line, ...rest } = place(path);
        return { ...(line !== undefined && { line: line + before.lines }), ...rest };
      },
    };
    found.push(...across.next(moved));
  }
  return found;
}

function shifted(finding: Finding, { records, lines }: Before): Finding {
  return {
    ...finding,
    ...(finding.ordinal !== undefined && { ordinal: finding.ordinal + records }),
    ...(finding.line !== undefined && { line: finding.line + lines }),
  };
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
