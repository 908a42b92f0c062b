import type { FactColumn } from '../../facts/define-fact-column.js';
import type { Value } from '../../facts/terms/term.js';
import { growing, type Numbers } from './growing.js';

/** A column in memory: the values that occur, and for each row which of them it has. */
export interface MemoryColumn {
  readonly kind: FactColumn['kind'];
  /** Of a column of codes each is a list of them. */
  readonly values: readonly (Value | readonly string[])[];
  readonly at: Numbers;
}

/** A column that is being filled. */
export interface ColumnFiller {
  /** Of several codes, one alone may be given by itself. */
  push(value: Value | readonly string[]): void;
  column(): MemoryColumn;
}

/** Begins a column. A code that is absent is `unknown`. */
export function columnFiller(kind: FactColumn['kind']): ColumnFiller {
  const values: (Value | readonly string[])[] = [];
  const places = new Map<Value, number>();
  const at = growing();
  // Many rows have what the row before has.
  let last: Value = NO_KEY;
  let place = 0;
  return {
    push(value) {
      const one = value === undefined && kind === 'code' ? UNKNOWN : value;
      const key = typeof one === 'object' ? one.join(BETWEEN) : one;
      if (key !== last) {
        last = key;
        const known = places.get(key);
        place = known ?? values.push(kind === 'codes' && typeof one !== 'object' ? [String(one)] : one) - 1;
        if (known === undefined) places.set(key, place);
      }
      at.push(place);
    },
    column: () => ({ kind, values, at: at.numbers() }),
  };
}

const NO_KEY = '\u0000';
const UNKNOWN = 'unknown';
const BETWEEN = '\u001F';
