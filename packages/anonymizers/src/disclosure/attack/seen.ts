import type { Need } from '../need.js';
import type { Bounds } from './attack.js';

/** How far a bound may be off by the arithmetic of the solver. */
const CLOSE = 1e-4;

/** What is asked of the hidden cells: that a range stays open of each, or more than one whole number. */
export interface Question {
  readonly needs: ReadonlyMap<number, Need>;
  readonly protection: 'range' | 'value';
}

/**
 * How far tables that fit all that is published let each cell go. It stays true when more is hidden.
 */
export interface Seen {
  look(cell: number, count: number): void;
  of(cell: number): Bounds | undefined;
  /** Whether a cell may be as much as is asked. */
  isOpen(cell: number): boolean;
}

/** Begins with nothing seen. */
export function nothingSeen({ needs, protection }: Question): Seen {
  const seen = new Map<number, Bounds>();
  return {
    look(cell, count) {
      const { least, most } = seen.get(cell) ?? { least: Infinity, most: -Infinity };
      if (count < least || count > most) seen.set(cell, { least: Math.min(least, count), most: Math.max(most, count) });
    },
    of: (cell) => seen.get(cell),
    isOpen(cell) {
      const bounds = seen.get(cell);
      if (!bounds) return false;
      const { least, most } = needs.get(cell)!;
      return protection === 'range'
        ? bounds.least <= least + CLOSE && bounds.most >= most - CLOSE
        : Math.floor(bounds.most + CLOSE) > Math.ceil(bounds.least - CLOSE);
    },
  };
}
