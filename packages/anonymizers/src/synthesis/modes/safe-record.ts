import { noRows, type RowSet, rowsOf } from '../../measures/row-set.js';
import type { AttributeRows } from '../combinations/attribute-rows.js';
import type { Chance } from './define-mode.js';
import type { SourceSets } from './source-sets.js';

/** A made-up record as it grows: all its attributes stand together in at least so many rows of the source. */
export interface SafeRecord {
  /** The attributes so far. */
  readonly own: readonly number[];
  /** Adds an attribute, unless too few rows would have all of them, or its column is taken. */
  add(attribute: number): boolean;
  /** A row of the source that has all the attributes so far, by chance. */
  someRow(chance: Chance): number;
}

/** Begins with none. */
export function safeRecord(
  { attributes, rows }: Pick<AttributeRows, 'attributes' | 'rows'>,
  { sets }: SourceSets,
  resolution: number,
): SafeRecord {
  const own: number[] = [];
  let having: RowSet | undefined;
  let havingCount = rows.length;
  let spare: RowSet = noRows(rows.length);
  return {
    own,
    add(attribute) {
      if (own.some((one) => attributes[one]!.column === attributes[attribute]!.column)) return false;
      const next = spare;
      const count = both(having ?? sets[attribute]!, sets[attribute]!, next);
      if (count < resolution) return false;
      spare = having ?? noRows(rows.length);
      having = next;
      havingCount = count;
      own.push(attribute);
      return true;
    },
    someRow: (chance) => (having ? nth(having, chance.below(havingCount)) : chance.below(rows.length)),
  };
}

/** Puts the rows that two sets share into a third; gives how many they are. */
function both(a: RowSet, b: RowSet, into: RowSet): number {
  let count = 0;
  for (let word = 0; word < into.length; word += 1) {
    let bits = a[word]! & b[word]!;
    into[word] = bits;
    bits -= (bits >>> 1) & 0x5555_5555;
    bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333);
    count += Math.imul((bits + (bits >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
  }
  return count;
}

function nth(set: RowSet, place: number): number {
  let left = place;
  for (const row of rowsOf(set)) {
    if (left === 0) return row;
    left -= 1;
  }
  return 0;
}
