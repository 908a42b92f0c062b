import { safeCounts } from '../combinations/protected-aggregates.js';
import { defineMode, type MadeUp, type ModeOptions } from './define-mode.js';
import { drawnByWeight } from './drawn-by-weight.js';

/**
 * Records from nothing but the published aggregates: each begins with a value, and grows by values of which every
 * combination with those before it is published, the likelier the more often the least of these combinations stands.
 */
export const aggregateSeeded = defineMode({
  id: 'aggregate-seeded',
  title: 'records from the published aggregates only',
  source: 'Microsoft, Synthetic Data Showcase 1.9.0, aggregate_seeded',
  safe: 'to-the-length',
  make(source, options) {
    const counts = safeCounts(source, options);
    const told = (combination: readonly number[]) => {
      const count = counts.countOf(combination);
      return count - (count % options.resolution);
    };
    const columnOf = (attribute: number) => source.attributes[attribute]!.column;
    const left = source.attributes.map((_, attribute) => told([attribute]));
    const made: MadeUp[] = [];
    for (;;) {
      const first = drawnByWeight(left, options.chance);
      if (first === undefined) return made;
      const record = grown(first, left, { ...options, told, columnOf });
      for (const attribute of record) left[attribute]! -= 1;
      made.push(record);
    }
  },
});

interface Growing extends ModeOptions {
  readonly told: (combination: readonly number[]) => number;
  readonly columnOf: (attribute: number) => number;
}

/** A record that begins with a value, and has others as long as any are left that fit. */
function grown(first: number, left: readonly number[], { told, columnOf, longest, chance }: Growing): MadeUp {
  const own = [first];
  // How often the least of the combinations of each value with those of the record stands; 0: it cannot come to it.
  const least = left.map((count, attribute) => (columnOf(attribute) === columnOf(first) ? 0 : count));
  for (let newest = first; ;) {
    const others = own.filter((one) => one !== newest);
    for (const [attribute, count] of least.entries()) {
      if (count === 0) continue;
      const taken = columnOf(attribute) === columnOf(newest);
      least[attribute] = taken ? 0 : fewestWith([newest, attribute], others, { told, longest, below: count });
    }
    const next = drawnByWeight(least, chance);
    if (next === undefined) return own;
    own.push(next);
    newest = next;
  }
}

/** The least count of a combination with others added to it, up to the longest that is told. */
function fewestWith(
  combination: readonly number[],
  others: readonly number[],
  { told, longest, below }: Pick<Growing, 'told' | 'longest'> & { readonly below: number },
): number {
  if (combination.length > longest) return below;
  let fewest = Math.min(below, told(combination.toSorted((a, b) => a - b)));
  for (let at = 0; at < others.length && fewest > 0; at += 1) {
    fewest = fewestWith([...combination, others[at]!], others.slice(at + 1), { told, longest, below: fewest });
  }
  return fewest;
}
