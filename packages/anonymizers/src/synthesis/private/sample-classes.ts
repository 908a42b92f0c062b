import type { Bits } from '../../noise/bits.js';
import type { Classes } from './classes.js';
import type { CodedColumn } from './coded-rows.js';
import { dealt } from './dealt.js';
import { fitToClasses } from './fit-to-classes.js';
import type { StrongPair } from './strong-pairs.js';
import { type ValueLayout, valuesOf } from './value-layout.js';

/** What rows are drawn from. */
interface Model {
  readonly records: number;
  readonly classes: Classes;
  readonly pairs: readonly StrongPair[];
}

/**
 * Made-up rows: each of a class, its columns by the odds of the class, and along strong pairs by those of the neighbour
 * too. Odds are kept as whole numbers allow, and chance only says which row gets which.
 */
export function sampleClasses(
  layout: ValueLayout,
  { records, classes, pairs }: Model,
  bits: Bits,
): readonly CodedColumn[] {
  const classOf = dealt([Array.from({ length: records }, (_, row) => row)], [classes.shares], { rows: records, bits });
  const columns: (Uint16Array | undefined)[] = layout.columns.map(() => undefined);
  const wantedOf = (column: number) =>
    Array.from(classes.shares, (share, one) =>
      Float64Array.from(
        valuesOf(layout, column),
        (value) => records * share * classes.odds[one * layout.size + value]!,
      ),
    );
  const alone = (column: number) => {
    const wanted = wantedOf(column);
    columns[column] = dealt(rowsBy(classOf, wanted.length), wanted, { rows: records, bits });
  };
  const along = (pair: StrongPair, known: number, column: number) => {
    const of = columns[known]!;
    const height = layout.columns[known]!.values.length;
    const groups = rowsBy(
      classOf.map((one, row) => one * height + of[row]!),
      classes.shares.length * height,
    );
    const sizes = Array.from(classes.shares, (_, one) =>
      Float64Array.from({ length: height }, (__, value) => groups[one * height + value]!.length),
    );
    const counts = known === pair.first ? pair.counts : turned(pair.counts, height);
    const fresh = wantedOf(column);
    const fitted = fitToClasses({ known: sizes, fresh, pair: counts });
    const width = fresh[0]!.length;
    const odds = groups.map((_, group) => {
      const [one, value] = [Math.floor(group / height), group % height];
      const own = fitted[one]!.subarray(value * width, (value + 1) * width);
      return own.some((weight) => weight > 0) ? own : fresh[one]!;
    });
    columns[column] = dealt(groups, odds, { rows: records, bits });
  };
  const left = new Set(pairs);
  for (const column of columns.keys()) {
    if (columns[column]) continue;
    alone(column);
    for (let found = true; found;) {
      found = false;
      for (const pair of left) {
        const [a, b] = [pair.first, pair.second];
        if ((columns[a] === undefined) === (columns[b] === undefined)) continue;
        left.delete(pair);
        found = true;
        if (columns[a]) along(pair, a, b);
        else along(pair, b, a);
      }
    }
  }
  return layout.columns.map(({ name, values }, at) => ({ name, values, codes: columns[at]! }));
}

/** The rows of each group. */
function rowsBy(groupOf: Uint16Array | Uint32Array, groups: number): readonly (readonly number[])[] {
  const found = Array.from({ length: groups }, (): number[] => []);
  for (const [row, group] of groupOf.entries()) found[group]!.push(row);
  return found;
}

/** A table with its second side first, which becomes so high. */
function turned(counts: Float64Array, height: number): Float64Array {
  const width = counts.length / height;
  return Float64Array.from(counts, (_, cell) => counts[(cell % width) * height + Math.floor(cell / width)]!);
}
