/** A set of rows, a bit for each. */
export type RowSet = Uint32Array;

/** A set that holds none of so many rows. */
export function noRows(rows: number): RowSet {
  return new Uint32Array((rows + 31) >>> 5);
}

/** Puts a row into a set. */
export function include(set: RowSet, row: number): void {
  set[row >>> 5]! |= 1 << (row & 31);
}

/** Takes the rows of another set out of one. */
export function exclude(set: RowSet, other: RowSet): void {
  for (let word = 0; word < set.length; word += 1) set[word]! &= ~other[word]!;
}

/** Leaves in a set only the rows that another has too. */
export function keepOnly(set: RowSet, other: RowSet): void {
  for (let word = 0; word < set.length; word += 1) set[word]! &= other[word]!;
}

/** The rows of a set, in order. */
export function* rowsOf(set: RowSet): Generator<number> {
  for (let word = 0; word < set.length; word += 1) {
    for (let bits = set[word]!; bits !== 0; bits &= bits - 1) yield (word << 5) + (31 - Math.clz32(bits & -bits));
  }
}
