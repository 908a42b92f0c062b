import type { Aggregate } from '../combinations/protected-aggregates.js';
import type { NoisyPairs } from './noisy-pairs.js';
import type { ValueLayout } from './value-layout.js';

/** Counts nearer to zero than so many times their noise are not told: they would be noise. */
const CLEAR = 2;

/** The noisy counts of values and of pairs that stand out of their noise. */
export function measuredAggregates(
  { columns, starts, columnOf, told, size }: ValueLayout,
  { singles, pairs, noise }: NoisyPairs,
): readonly Aggregate[] {
  const named = (value: number) => {
    const { name, values } = columns[columnOf[value]!]!;
    return [name, values[value - starts[columnOf[value]!]!]!] as const;
  };
  const alone = told
    .filter((value) => singles[value]! > CLEAR * noise.single.spread)
    .map((value) => ({ at: Object.fromEntries([named(value)]), count: singles[value]! }));
  const both = told.flatMap((first, at) =>
    told
      .slice(at + 1)
      .filter((second) => pairs[first * size + second]! > CLEAR * noise.pair.spread)
      .map((second) => ({
        at: Object.fromEntries([named(first), named(second)]),
        count: pairs[first * size + second]!,
      })),
  );
  return [...alone, ...both];
}
