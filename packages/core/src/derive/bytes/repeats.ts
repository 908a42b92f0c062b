import { QUOTE, SPACE } from './letters.js';

/**
 * Whether a text of a set, from one place to another, is one of those before it, which begin at a first place; with many
 * before it this is not told at once, and it counts as one. Each may come after a space.
 */
export function repeats(view: DataView, first: number, from: number, end: number): boolean {
  if (from - first > FAR) return true;
  const begin = afterSpace(view, from);
  for (let at = afterSpace(view, first); at < from; at = afterSpace(view, at + 2)) {
    if (isSame(view, at, begin, end)) return true;
    at += 1;
    while (view.getUint8(at) !== QUOTE) at += 1;
  }
  return false;
}

/** Sets that take more bytes are judged as objects: comparing each with each would take long. */
const FAR = 1000;

/** Whether a text is another, from its first quotation mark to its last; most differ in the first letters after it. */
function isSame(view: DataView, one: number, other: number, end: number): boolean {
  for (let at = other + 1; at < end; at += 1) {
    if (view.getUint8(one + at - other) !== view.getUint8(at)) return false;
  }
  return true;
}

function afterSpace(view: DataView, at: number): number {
  return view.getUint8(at) === SPACE ? at + 1 : at;
}
