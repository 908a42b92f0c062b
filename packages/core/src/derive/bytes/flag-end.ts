import { SPACE } from './letters.js';

/** Where `true` or `false` ends, which may come after a space; -1 where neither stands. */
export function flagEnd(view: DataView, at: number): number {
  const from = view.getUint8(at) === SPACE ? at + 1 : at;
  const word = view.getInt32(from, true);
  if (word === TRUE) return from + 4;
  return word === FALS && view.getUint8(from + 4) === LETTER_E ? from + 5 : -1;
}

const TRUE = 0x65757274;
const FALS = 0x736c6166;
const LETTER_E = 0x65;
