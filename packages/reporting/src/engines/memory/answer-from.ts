import type { Value } from '../../facts/terms/term.js';
import type { Answer, Group, Plan } from '../../plans/plan.js';
import { eachChunk, finestCounts } from './finest-counts.js';
import { type GroupedKey, groupedKey } from './grouped.js';
import type { MemoryColumn } from './memory-column.js';

interface Tally {
  count: number;
  readonly sums: (number | undefined)[];
}

/** Answers a plan from columns: the combinations of values that occur are counted first, and only these are spread over groups. */
export function answerFrom(
  plan: Plan,
  size: number,
  columnOf: (name: string) => MemoryColumn,
  met: ((row: number) => boolean) | undefined,
): Answer {
  const keys = plan.by.map((key) => groupedKey(columnOf(key.column), key));
  const columns = keys.map(({ column }) => column);
  const sums = (plan.sums ?? []).map((name) => sumsOf(columns, columnOf(name), size, met));
  const tallies = new Map<number, Tally>();
  for (const [combination, count] of finestCounts(columns, size, met)) {
    for (const group of groupsOf(combination, keys)) {
      const tally = tallies.get(group) ?? { count: 0, sums: sums.map(() => undefined) };
      tally.count += count;
      for (const [index, sum] of sums.entries()) {
        const more = sum.get(combination);
        if (more !== undefined) tally.sums[index] = (tally.sums[index] ?? 0) + more;
      }
      tallies.set(group, tally);
    }
  }
  return [...tallies].map(([group, { count, sums }]): Group => ({ keys: valuesOf(group, keys), count, sums }));
}

/** The groups that a combination of values stands in, by their mixed-radix numbers. */
function groupsOf(combination: number, keys: readonly GroupedKey[]): readonly number[] {
  let rest = combination;
  let groups: readonly number[] = [0];
  let weight = 1;
  for (const { column, codes, places } of keys.toReversed()) {
    const radix = column.values.length;
    const own = places[rest % radix]!;
    rest = Math.floor(rest / radix);
    const step = weight;
    const before = groups;
    groups =
      own.length === 1
        ? before.map((group) => group + own[0]! * step)
        : own.flatMap((place) => before.map((group) => group + place * step));
    weight *= codes.length;
  }
  return groups;
}

function valuesOf(group: number, keys: readonly GroupedKey[]): readonly Value[] {
  let rest = group;
  const values = keys.toReversed().map(({ codes }) => {
    const value = codes[rest % codes.length];
    rest = Math.floor(rest / codes.length);
    return value;
  });
  return values.toReversed();
}

/** The sums of a column of numbers, by combinations of values. */
function sumsOf(
  columns: readonly MemoryColumn[],
  { values, at }: MemoryColumn,
  size: number,
  met: ((row: number) => boolean) | undefined,
): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  eachChunk(columns, size, (numbers, from, length) => {
    for (let row = 0; row < length; row += 1) {
      if (met && !met(from + row)) continue;
      const value = values[at[from + row]!] as number | undefined;
      if (value !== undefined) sums.set(numbers[row]!, (sums.get(numbers[row]!) ?? 0) + value);
    }
  });
  return sums;
}
