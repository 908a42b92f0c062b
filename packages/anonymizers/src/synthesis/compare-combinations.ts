import type { DataTable } from '../data/data-table.js';
import { attributeRows } from './combinations/attribute-rows.js';
import { combinationCounts, type CombinationCounts } from './combinations/combination-counts.js';

/** How combinations of one length came through that stand in so many true rows. */
export interface SizeFidelity {
  /** In how many true rows they stand. */
  readonly from: number;
  readonly until: number | null;
  readonly combinations: number;
  /** The mean of how far counts are off, over the true counts. */
  readonly error: number;
  /** Which part of them the made-up table has not. */
  readonly lost: number;
}

/** How combinations of so many values came through. */
export interface CombinationFidelity {
  readonly length: number;
  /** Combinations in the true table, and in the made-up one. */
  readonly before: number;
  readonly after: number;
  /** The mean of how far counts are off, over the true counts, of combinations that occur at least so often. */
  readonly error: number | null;
  /** Which part of the true combinations the made-up table has not. */
  readonly lost: number;
  /** Which part of its combinations no true row has. */
  readonly fabricated: number;
  /** Combinations that some true rows have, but fewer than so many, and that the made-up table shows. */
  readonly rareShown: number;
  /** The same by how often they occur; sizes that none has are left out. */
  readonly bySize: readonly SizeFidelity[];
}

/**
 * How well a made-up table keeps what a true one says, by combinations of values as CTDC publishes them: all that stand
 * together in a row, empty cells left out. It tells of the true table, and was not made noisy: it is for those who hold
 * the data.
 * @throws SdkError `bad-option` where a table has no such column, or there are too many combinations
 * @since 0.1.0
 */
export function compareCombinations(
  before: DataTable,
  after: DataTable,
  {
    columns,
    longest = 3,
    least = 10,
  }: { readonly columns: readonly string[]; readonly longest?: number; readonly least?: number },
): readonly CombinationFidelity[] {
  const [was, is] = attributeRows([before, after], columns);
  const [old, fresh] = [was!, is!].map(({ rows }) => combinationCounts(rows, { longest })) as [
    CombinationCounts,
    CombinationCounts,
  ];
  const found = Array.from({ length: longest }, () => tally(least));
  for (const { combination, count } of old.all()) found[combination.length - 1]!.was(count, fresh.countOf(combination));
  for (const { combination } of fresh.all()) found[combination.length - 1]!.is(old.countOf(combination));
  return found.map(({ told }, at) => ({ length: at + 1, ...told() }));
}

/** Adds up what became of combinations of one length. */
function tally(least: number) {
  const starts = [1, ...[1, 2, 5, 10, 100].map((times) => times * least)];
  const sizes = starts.map((from, at) => ({
    from,
    until: at + 1 < starts.length ? starts[at + 1]! - 1 : null,
    combinations: 0,
    off: 0,
    gone: 0,
  }));
  let [after, fabricated, rareShown] = [0, 0, 0];
  return {
    was(count: number, now: number): void {
      const size = sizes.findLast(({ from }) => count >= from)!;
      size.combinations += 1;
      size.off += Math.abs(now - count) / count;
      if (now === 0) size.gone += 1;
    },
    is(count: number): void {
      after += 1;
      if (count === 0) fabricated += 1;
      else if (count < least) rareShown += 1;
    },
    told() {
      const before = sum(sizes.map(({ combinations }) => combinations));
      const often = sizes.slice(1);
      const many = sum(often.map(({ combinations }) => combinations));
      return {
        before,
        after,
        error: many === 0 ? null : sum(often.map(({ off }) => off)) / many,
        lost: part(sum(sizes.map(({ gone }) => gone)), before),
        fabricated: part(fabricated, after),
        rareShown,
        bySize: sizes
          .filter(({ combinations }) => combinations > 0)
          .map(({ from, until, combinations, off, gone }) => ({
            from,
            until,
            combinations,
            error: off / combinations,
            lost: gone / combinations,
          })),
      };
    },
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function part(some: number, all: number): number {
  return all === 0 ? 0 : some / all;
}
