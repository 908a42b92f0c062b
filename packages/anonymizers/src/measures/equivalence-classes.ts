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

/** The classes, parted by one more column: by a table of keys where they are few, else by a map. */
export function refined(classes: EquivalenceClasses, column: DataColumn): EquivalenceClasses {
  const keys = classes.count * column.values.length;
  return keys <= 8 * classes.of.length + 256 ? refinedByTable(classes, column, keys) : refinedByMap(classes, column);
}

function refinedByTable({ of }: EquivalenceClasses, { codes, values }: DataColumn, keys: number): EquivalenceClasses {
  const many = values.length;
  // Numbers are held one up, so that 0 says that a key was not met.
  const numbers = new Uint32Array(keys);
  const classes = new Uint32Array(of.length);
  let count = 0;
  for (let row = 0; row < of.length; row += 1) {
    const key = of[row]! * many + codes[row]!;
    if (numbers[key] === 0) numbers[key] = count += 1;
    classes[row] = numbers[key]! - 1;
  }
  return { of: classes, count };
}

function refinedByMap({ of }: EquivalenceClasses, { codes, values }: DataColumn): EquivalenceClasses {
  const many = values.length;
  const numbers = new Map<number, number>();
  const classes = new Uint32Array(of.length);
  for (let row = 0; row < of.length; row += 1) {
    const key = of[row]! * many + codes[row]!;
    const known = numbers.get(key) ?? numbers.size;
    if (known === numbers.size) numbers.set(key, known);
    classes[row] = known;
  }
  return { of: classes, count: numbers.size };
}

/** How many rows each class has; `weights` tells for how many persons a row stands, where it is more than one. */
export function classSizes({ of, count }: EquivalenceClasses, weights?: Uint32Array): Uint32Array {
  const sizes = new Uint32Array(count);
  for (let row = 0; row < of.length; row += 1) sizes[of[row]!]! += weights ? weights[row]! : 1;
  return sizes;
}
