import type { DataColumn } from './data-table.js';

/** A column to which cells are added. */
export interface GrowingColumn {
  add(cell: string): void;
  done(): DataColumn;
}

const FIRST = 1024;

/**
 * Begins a column whose cells come one after the other; it holds four bytes for each, and each value once.
 * @since 0.1.0
 */
export function growingColumn(name: string): GrowingColumn {
  const index = new Map<string, number>();
  let codes = new Uint32Array(FIRST);
  let rows = 0;
  return {
    add(cell) {
      let code = index.get(cell);
      if (code === undefined) index.set(cell, (code = index.size));
      if (rows === codes.length) {
        const larger = new Uint32Array(2 * rows);
        larger.set(codes);
        codes = larger;
      }
      codes[rows] = code;
      rows += 1;
    },
    done: () => ({ name, values: [...index.keys()], codes: codes.slice(0, rows) }),
  };
}
