import { numberTable } from './number-table.js';
import type { OpenStore } from './number-store.js';

/**
 * Numbers of texts, from 0 up in the order in which they come. It keeps no text, only 64 bits that stand for it, and so some
 * 20 bytes for each. Of ten million ids, two are taken for one another once in several hundred thousand files.
 */
export function idNumbers(open: OpenStore): (high: number, low: number) => number {
  const numbers = numberTable(open, (high) => high);
  let held = 0;
  return (high, low) => {
    const number = numbers.getOrSet(high, low, held);
    if (number === held) held += 1;
    return number;
  };
}
