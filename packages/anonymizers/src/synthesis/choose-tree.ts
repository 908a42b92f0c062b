import { bernoulliExpBig } from '../noise/bernoulli-exp.js';
import type { Bits } from '../noise/bits.js';
import type { Rational } from '../noise/rational.js';
import { type CodedColumn, pairCounts } from './coded-rows.js';

/** Two columns that are told together. */
export type Edge = readonly [number, number];

/** What a choice is made by. */
interface Choice {
  /** Noisy counts of each column, that add up to the same number of records. */
  readonly marginals: readonly (readonly number[])[];
  readonly records: number;
  /** What one of the choices may cost, as an epsilon. */
  readonly epsilon: Rational;
  readonly bits: Bits;
}

/**
 * Pairs of columns that link all columns to one tree, each chosen by the exponential mechanism: the likelier, the further
 * the columns are from saying nothing of each other. The score of a pair is the distance of its counts from those that
 * the noisy marginals would give, times the noisy number of records, so that it is a whole number, of which one person
 * changes as much as that number.
 * @see R. McKenna, G. Miklau, D. Sheldon: Winning the NIST Contest (2021); McSherry, Talwar (2007)
 */
export function chooseTree(columns: readonly CodedColumn[], choice: Choice): readonly Edge[] {
  const pairs = columns.flatMap((_, a) => columns.slice(a + 1).map((__, b): Edge => [a, a + b + 1]));
  const scores = new Map(pairs.map((pair) => [pair, score(columns, pair, choice)]));
  const part = columns.map((_, at) => at);
  const tree: Edge[] = [];
  while (tree.length < columns.length - 1) {
    const open = pairs.filter(([a, b]) => part[a] !== part[b]);
    const [a, b] = drawn(open, scores, choice);
    tree.push([a, b]);
    const [kept, gone] = [part[a]!, part[b]!];
    for (const [at, one] of part.entries()) if (one === gone) part[at] = kept;
  }
  return tree;
}

function score(columns: readonly CodedColumn[], [a, b]: Edge, { marginals, records }: Choice): number {
  const counts = pairCounts(columns[a]!, columns[b]!);
  const width = marginals[b]!.length;
  let sum = 0;
  for (let cell = 0; cell < counts.length; cell += 1) {
    const alone = marginals[a]![Math.floor(cell / width)]! * marginals[b]![cell % width]!;
    sum += Math.abs(counts[cell]! * records - alone);
  }
  return sum;
}

/** A pair, as likely as e to the epsilon times its score, over twice what one person changes of a score. */
function drawn(open: readonly Edge[], scores: ReadonlyMap<Edge, number>, { epsilon, records, bits }: Choice): Edge {
  const best = Math.max(...open.map((pair) => scores.get(pair)!));
  const below = 2n * BigInt(records) * BigInt(epsilon.denominator);
  for (;;) {
    const pair = open[bits.below(open.length)]!;
    const worse = BigInt(best - scores.get(pair)!) * BigInt(epsilon.numerator);
    if (bernoulliExpBig(worse, below, bits)) return pair;
  }
}
