import { inverse, negative, plus, PRIME, times } from './modular.js';

/** A row of a sparse matrix over remainders: columns in ascending order, and what stands in them. */
export interface SparseRow {
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

/**
 * The echelon form of sparse rows: for each column that is independent of those before it, a row that begins there with a
 * 1. Of the rows that could serve, the shortest does, so that the others stay short.
 */
export function echelon(rows: readonly SparseRow[], columns: number): readonly (SparseRow | undefined)[] {
  const beginning = new Map<number, SparseRow[]>();
  const sort = (row: SparseRow) => {
    const first = row.columns[0];
    if (first === undefined) return;
    const others = beginning.get(first);
    if (others) others.push(row);
    else beginning.set(first, [row]);
  };
  for (const row of rows) sort(row);
  const pivots = Array.from<SparseRow | undefined>({ length: columns });
  const room = { columns: new Int32Array(columns), values: new Float64Array(columns) };
  for (let column = 0; column < columns; column += 1) {
    const here = beginning.get(column);
    if (!here) continue;
    beginning.delete(column);
    const shortest = here.reduce((best, row) => (row.columns.length < best.columns.length ? row : best));
    const pivot = normalized(shortest);
    pivots[column] = pivot;
    for (const row of here) if (row !== shortest) sort(reduced(row, pivot, room));
  }
  return pivots;
}

function normalized({ columns, values }: SparseRow): SparseRow {
  const factor = inverse(values[0]!);
  return { columns, values: factor === 1 ? values : values.map((value) => times(value, factor)) };
}

/** A row less as much of the pivot as makes its first value 0. */
function reduced(row: SparseRow, pivot: SparseRow, room: SparseRow): SparseRow {
  const factor = negative(row.values[0]!);
  const [ours, theirs] = [row.columns, pivot.columns];
  let [a, b, filled] = [1, 1, 0];
  const put = (column: number, value: number) => {
    if (value === 0) return;
    room.columns[filled] = column;
    room.values[filled] = value;
    filled += 1;
  };
  while (a < ours.length || b < theirs.length) {
    const [mine, other] = [ours[a] ?? PRIME, theirs[b] ?? PRIME];
    const value = mine <= other ? row.values[a++]! : 0;
    put(Math.min(mine, other), other <= mine ? plus(value, times(factor, pivot.values[b++]!)) : value);
  }
  return { columns: room.columns.slice(0, filled), values: room.values.slice(0, filled) };
}
