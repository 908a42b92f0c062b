import type { Classes } from './classes.js';
import { fitMargins } from './fit-margins.js';
import type { NoisyPairs } from './noisy-pairs.js';
import { type ValueLayout, valuesOf } from './value-layout.js';

/** Two columns that are told together, beyond what classes say of them. */
export interface StrongPair {
  readonly first: number;
  readonly second: number;
  /** How many records have each value of the first with each of the second. */
  readonly counts: Float64Array;
}

/** A count further from what classes say than so many times its noise is no noise: but for a chance of about 1 in 3,000. */
const CLEAR = 3.6;

/**
 * The pairs of columns whose counts are clearly not those that classes say, the strongest first, such that no way leads
 * from a column back to itself.
 */
export function strongPairs(layout: ValueLayout, measured: NoisyPairs, classes: Classes): readonly StrongPair[] {
  const columns = [...layout.columns.keys()];
  const found = columns.flatMap((first) =>
    columns.slice(first + 1).flatMap((second) => {
      const pair = pairOf(layout, measured, classes, { first, second });
      return pair.strength > 0 ? [pair] : [];
    }),
  );
  const group = [...columns];
  return found
    .toSorted((a, b) => b.strength - a.strength)
    .filter(({ first, second }) => {
      const [kept, gone] = [group[first]!, group[second]!];
      if (kept === gone) return false;
      for (const [column, one] of group.entries()) if (one === gone) group[column] = kept;
      return true;
    });
}

/** The counts that classes say of two columns, with those measured in their place that are clearly others, made to add up. */
function pairOf(
  layout: ValueLayout,
  { records, pairs, noise }: NoisyPairs,
  { shares, odds }: Classes,
  { first, second }: { readonly first: number; readonly second: number },
): StrongPair & { readonly strength: number } {
  const { size, starts } = layout;
  const [own, others] = [valuesOf(layout, first), valuesOf(layout, second)];
  const counts = new Float64Array(own.length * others.length);
  let strength = 0;
  let cell = 0;
  for (const a of own) {
    for (const b of others) {
      let said = 0;
      for (const [one, share] of shares.entries()) said += share * odds[one * size + a]! * odds[one * size + b]!;
      said *= records;
      const off = a === starts[first] || b === starts[second] ? 0 : pairs[a * size + b]! - said;
      const isClear = Math.abs(off) > CLEAR * noise.pair.spread;
      if (isClear) strength += Math.abs(off);
      counts[cell] = isClear ? Math.max(0, pairs[a * size + b]!) : said;
      cell += 1;
    }
  }
  const inAll = (value: number) =>
    records * shares.reduce((sum, share, one) => sum + share * odds[one * size + value]!, 0);
  const fitted = strength > 0 ? fitMargins([...counts], own.map(inAll), others.map(inAll)) : counts;
  return { first, second, counts: Float64Array.from(fitted), strength };
}
