import type { DataColumn } from '../data/data-table.js';

/**
 * Rows sorted into classes: those of one class say the same in all columns looked at.
 * @since 0.1.0
 */
export interface EquivalenceClasses {
  /** For each row, the number of its class, from 0 in the order in which classes first occur. */
  readonly of: Uint32Array;
  /** How many there are. */
  readonly count: number;
}

/**
 * The classes of rows that say the same in these columns.
 * @since 0.1.0
 */
export function equivalenceClasses(rows: number, columns: readonly DataColumn[]): EquivalenceClasses {
  const all: EquivalenceClasses = { of: new Uint32Array(rows), count: Math.min(rows, 1) };
  return columns.reduce(refined, all);
}

/** The classes, parted by one more column. */
export function refined({ of, count }: EquivalenceClasses, { codes, values }: DataColumn): EquivalenceClasses {
  const numberOf = numbering(count * values.length, of.length);
  const classes = new Uint32Array(of.length);
  let next = 0;
  for (let row = 0; row < of.length; row += 1) {
    const found = numberOf(of[row]! * values.length + codes[row]!, next);
    classes[row] = found;
    if (found === next) next += 1;
  }
  return { of: classes, count: next };
}

/** How many rows each class has; `weights` tells for how many persons a row stands, where it is more than one. */
export function classSizes({ of, count }: EquivalenceClasses, weights?: Uint32Array): Uint32Array {
  const sizes = new Uint32Array(count);
  for (let row = 0; row < of.length; row += 1) sizes[of[row]!]! += weights ? weights[row]! : 1;
  return sizes;
}

/** Gives each key the number that it was first met with: from a table where keys are few, else from a map. */
function numbering(keys: number, rows: number): (key: number, fresh: number) => number {
  if (keys <= 8 * rows + 256) {
    const dense = new Int32Array(keys).fill(-1);
    return (key, fresh) => {
      if (dense[key] === -1) dense[key] = fresh;
      return dense[key]!;
    };
  }
  const sparse = new Map<number, number>();
  return (key, fresh) => {
    const found = sparse.get(key);
    if (found === undefined) sparse.set(key, fresh);
    return found ?? fresh;
  };
}
