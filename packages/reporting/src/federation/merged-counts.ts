import { cellKey, cellsOf, type CountTable } from '@openthb/core';
import { sumsIn } from '../plans/cells-in.js';
import { countTableOf } from '../plans/count-table-of.js';
import { mergeAnswers } from '../plans/merge-answers.js';
import type { Answer } from '../plans/plan.js';
import { countedBy, shownBy, type TableRequest } from '../plans/plans-of.js';
import { type Bounds, boundsIn } from './hidden-bounds.js';
import { answerOf } from './open-part.js';
import type { OpenPart, ProtectedPart } from './partial-result.js';

/** The counts of all parts of one table together. */
export interface MergedCounts {
  readonly counts: CountTable;
  /** The cells of which a part is hidden, by their keys, and between what they lie. */
  readonly touched: ReadonlyMap<string, Bounds>;
  readonly sums: ReadonlyMap<string, number>;
}

/** Puts together parts of which some hide cells: what one of them hides is hidden in the whole. */
export function mergedCounts(request: TableRequest, parts: readonly (OpenPart | ProtectedPart)[]): MergedCounts {
  const counted = countedBy(request);
  const open = parts.filter((part) => part.kind === 'open');
  const hiding = parts.filter((part) => part.kind === 'protected');
  const seen = hiding.flatMap(({ codes }) => codesAlone(codes));
  const answer = mergeAnswers([...open.map((part) => answerOf(part.answers['counts'])), seen]);
  const { facts, where } = request.indicator;
  const own = countTableOf(answer, counted, { universe: JSON.stringify([facts.id, where ?? null]), unit: facts.unit });
  const counts = new Map<string, number>();
  const touched = new Map<string, Bounds>();
  const boundsOf = hiding.map((part) => boundsIn(part, counted));
  for (const cell of cellsOf(own.dimensions)) {
    const key = cellKey(cell);
    const bounds = boundsOf.map((of) => of(cell));
    const together = added([{ least: own.counts.get(key) ?? 0, most: own.counts.get(key) ?? 0 }, ...bounds]);
    if (bounds.some(({ least, most }) => least !== most)) touched.set(key, together);
    counts.set(key, together.least);
  }
  return { counts: { ...own, counts }, touched, sums: mergedSums(request, open, hiding) };
}

/** Groups of nobody, one for each code, so that the code is known. */
function codesAlone(codes: ProtectedPart['codes']): Answer {
  const longest = Math.max(0, ...codes.map(({ length }) => length));
  if (codes.some(({ length }) => length === 0)) return [];
  return Array.from({ length: longest }, (_, index) => ({
    keys: codes.map((own) => own[Math.min(index, own.length - 1)]),
    count: 0,
    sums: [],
  }));
}

function added(all: readonly Bounds[]): Bounds {
  const most = all.reduce<number | undefined>(
    (sum, one) => (sum === undefined || one.most === undefined ? undefined : sum + one.most),
    0,
  );
  return { least: all.reduce((sum, { least }) => sum + least, 0), ...(most !== undefined && { most }) };
}

function mergedSums(
  request: TableRequest,
  open: readonly OpenPart[],
  hiding: readonly ProtectedPart[],
): ReadonlyMap<string, number> {
  const sums = new Map(sumsIn(mergeAnswers(open.map((part) => answerOf(part.answers['sums']))), shownBy(request)));
  for (const { at, sum } of hiding.flatMap(({ shown }) => shown)) {
    if (sum !== undefined) sums.set(cellKey(at), (sums.get(cellKey(at)) ?? 0) + sum);
  }
  return sums;
}
