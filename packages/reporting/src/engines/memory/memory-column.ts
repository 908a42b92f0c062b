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
  push(value: Value | readonly string[]): void;
  column(): MemoryColumn;
}

/** Begins a column. A code that is absent is `unknown`. */
export function columnFiller(kind: FactColumn['kind']): ColumnFiller {
  const values: (Value | readonly string[])[] = [];
  const places = new Map<Value, number>();
  const at = growing();
  return {
    push(value) {
      const one = value === undefined && kind === 'code' ? UNKNOWN : value;
      const key = typeof one === 'object' ? one.join(BETWEEN) : one;
      let place = places.get(key);
      if (place === undefined) {
        place = values.push(one) - 1;
        places.set(key, place);
      }
      at.push(place);
    },
    column: () => ({ kind, values, at: at.numbers() }),
  };
}

const UNKNOWN = 'unknown';
const BETWEEN = '\u001F';
