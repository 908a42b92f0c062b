import type { ByteProperty } from './byte-node.js';

/** Keys that are looked for: the bytes of each, with quotation marks and colon, and the last four of them. */
export interface ByteKeys {
  readonly order: readonly Pick<ByteProperty, 'key' | 'length'>[];
  readonly lasts: Int32Array;
}

/** Which of some keys stands before a place, looked for from one on and then from the first; -1 where none does. */
export function keyBefore(view: DataView, at: number, { order, lasts }: ByteKeys, from: number): number {
  const last = view.getInt32(at - 4, true);
  for (let next = from; next < lasts.length; next += 1) {
    if (lasts[next] === last && endsWith(view, at, order[next]!)) return next;
  }
  for (let next = 0; next < from; next += 1) {
    if (lasts[next] === last && endsWith(view, at, order[next]!)) return next;
  }
  return -1;
}

/** Whether all of a key stands before a place, of which the last four bytes do. */
function endsWith(view: DataView, at: number, { key, length }: Pick<ByteProperty, 'key' | 'length'>): boolean {
  const begin = at - length;
  for (let word = 0; word < key.length - 1; word += 1) {
    if (view.getInt32(begin + word * 4, true) !== key[word]) return false;
  }
  return true;
}
