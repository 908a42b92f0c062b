/**
 * Groups of at least k, and at most 2k - 1, rows near to each other, after MDAV: the rows farthest from the middle get
 * their neighbours first. Rows are given column by column. Of rows equally far the first is taken, so that the result
 * hangs on nothing but the rows.
 */
export function mdavGroups(columns: readonly Float64Array[], k: number): readonly Uint32Array[] {
  let left = Uint32Array.from(columns[0]!, (_, row) => row);
  const groups: Uint32Array[] = [];
  const take = (around: number) => {
    const group = nearest(columns, left, { around, k });
    const gone = new Set(group);
    left = left.filter((row) => !gone.has(row));
    groups.push(group);
  };
  while (left.length >= 3 * k) {
    const first = farthest(columns, left, middle(columns, left));
    const second = farthest(columns, left, pointOf(columns, first));
    take(first);
    // The other end may be a neighbour of the first where many rows say the same.
    take(left.includes(second) ? second : farthest(columns, left, pointOf(columns, first)));
  }
  if (left.length >= 2 * k) take(farthest(columns, left, middle(columns, left)));
  return [...groups, left];
}

function middle(columns: readonly Float64Array[], rows: Uint32Array): readonly number[] {
  return columns.map((column) => rows.reduce((sum, row) => sum + column[row]!, 0) / rows.length);
}

function pointOf(columns: readonly Float64Array[], row: number): readonly number[] {
  return columns.map((column) => column[row]!);
}

/** Squared distance of a row from a point. */
function distance(columns: readonly Float64Array[], row: number, point: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < columns.length; at += 1) sum += (columns[at]![row]! - point[at]!) ** 2;
  return sum;
}

function farthest(columns: readonly Float64Array[], rows: Uint32Array, point: readonly number[]): number {
  let found = rows[0]!;
  let most = -1;
  for (const row of rows) {
    const far = distance(columns, row, point);
    if (far > most) [found, most] = [row, far];
  }
  return found;
}

/** A row and those nearest to it, k in all. */
function nearest(
  columns: readonly Float64Array[],
  rows: Uint32Array,
  { around, k }: { readonly around: number; readonly k: number },
): Uint32Array {
  const point = pointOf(columns, around);
  const found: { readonly row: number; readonly far: number }[] = [];
  for (const row of rows) {
    const far = row === around ? -1 : distance(columns, row, point);
    if (found.length === k && far >= found[k - 1]!.far) continue;
    let at = Math.min(found.length, k - 1);
    for (; at > 0 && found[at - 1]!.far > far; at -= 1) found[at] = found[at - 1]!;
    found[at] = { row, far };
  }
  return Uint32Array.from(found, ({ row }) => row);
}
