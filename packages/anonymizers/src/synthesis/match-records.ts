import type { DataTable } from '../data/data-table.js';
import { attributeRows } from './combinations/attribute-rows.js';

/**
 * How many made-up records are like true rows.
 * @since 0.1.0
 */
export interface RecordMatching {
  readonly records: number;
  /** Made-up records that say in all columns the same as some true row. */
  readonly same: number;
  /** Those that say the same as one true row only, and so may pass for that person. */
  readonly sameAsOne: number;
  /** Records all of whose values some true row has, be there others beside them; and those that fewer than so many have. */
  readonly within: number;
  readonly withinFew: number;
  /** In how many true rows all values of a record stand together, of the record of which these are the fewest. */
  readonly fewest: number;
}

/**
 * Looks for the rows of a true table among made-up records. It tells of the true table: it is for those who hold the data.
 * @throws SdkError `bad-option` where a table has no such column
 * @since 0.1.0
 */
export function matchRecords(
  before: DataTable,
  after: DataTable,
  { columns, least = 10 }: { readonly columns: readonly string[]; readonly least?: number },
): RecordMatching {
  const [was, is] = attributeRows([before, after], columns);
  const equal = new Map<string, number>();
  for (const row of was!.rows) equal.set(row.join(), (equal.get(row.join()) ?? 0) + 1);
  const having = was!.attributes.map((): number[] => []);
  for (const [row, own] of was!.rows.entries()) for (const attribute of own) having[attribute]!.push(row);
  const known = new Map<string, number>();
  const counts = { records: is!.rows.length, same: 0, sameAsOne: 0, within: 0, withinFew: 0, fewest: was!.rows.length };
  for (const record of is!.rows) {
    const key = record.join();
    const same = equal.get(key) ?? 0;
    const support = known.get(key) ?? supportOf(record, having, was!.rows.length);
    known.set(key, support);
    if (same > 0) counts.same += 1;
    if (same === 1) counts.sameAsOne += 1;
    if (support > 0) counts.within += 1;
    if (support > 0 && support < least) counts.withinFew += 1;
    counts.fewest = Math.min(counts.fewest, support);
  }
  return counts;
}

/** How many rows have all of some attributes. */
function supportOf(record: ArrayLike<number>, having: readonly (readonly number[])[], all: number): number {
  const lists = Array.from(record, (attribute) => having[attribute]!).toSorted((a, b) => a.length - b.length);
  const [first, ...others] = lists;
  if (!first) return all;
  let rows = first;
  for (const other of others) {
    const set = new Set(rows);
    rows = other.filter((row) => set.has(row));
    if (rows.length === 0) return 0;
  }
  return rows.length;
}
