import { bytesBefore, othersIn } from './four-bytes.js';

/** Bytes, after which some of ASCII stand, and as much room for letters. */
export interface FilledBytes {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly filled: number;
  readonly letters: Uint16Array;
}

/** The text of bytes; undefined where they are no UTF-8. */
export function utf8Text(held: FilledBytes): string | undefined {
  const count = isAscii(held) ? -1 : fillLetters(held);
  if (count >= 0) return wide.decode(held.letters.subarray(0, count));
  try {
    return strict.decode(held.bytes.subarray(0, held.filled));
  } catch {
    return undefined;
  }
}

function isAscii({ view, filled }: FilledBytes): boolean {
  let all = 0;
  for (let at = 0; at < filled; at += 16) {
    all |= view.getInt32(at) | view.getInt32(at + 4) | view.getInt32(at + 8) | view.getInt32(at + 12);
  }
  return othersIn(all) === 0;
}

/**
 * How many letters there are, which are put in their room, where each has one byte or two, as those of most scripts of Europe
 * have: decoders are only half as fast with these. Less than none where one has more, or where bytes are no UTF-8.
 */
function fillLetters({ bytes, view, filled, letters }: FilledBytes): number {
  let count = 0;
  let at = 0;
  while (at < filled) {
    const four = view.getInt32(at, true);
    letters[count] = four & 0xff;
    letters[count + 1] = (four >> 8) & 0xff;
    letters[count + 2] = (four >> 16) & 0xff;
    letters[count + 3] = four >>> 24;
    const others = othersIn(four);
    if (others === 0) {
      count += 4;
      at += 4;
      continue;
    }
    if ((four & 0xc0e0c0e0) === TWO_OF_TWO && (four & 0x1e) !== 0 && (four & 0x1e0000) !== 0) {
      letters[count] = ((four & 0x1f) << 6) | ((four >> 8) & 0x3f);
      letters[count + 1] = ((four >> 10) & 0x7c0) | ((four >>> 24) & 0x3f);
      count += 2;
      at += 4;
      continue;
    }
    const before = bytesBefore(others);
    count += before;
    at += before;
    const lead = bytes[at]!;
    const next = bytes[at + 1]!;
    if (lead < 0xc2 || lead > 0xdf || (next & 0xc0) !== 0x80) return -1;
    letters[count] = ((lead & 0x1f) << 6) | (next & 0x3f);
    count += 1;
    at += 2;
  }
  // The last four may be more than are filled.
  return count - (at - filled);
}

/** Two letters of two bytes each. */
const TWO_OF_TWO = 0x80c080c0 | 0;
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Reads numbers of two bytes as the machine holds them. */
const wide = new TextDecoder(new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 'utf-16le' : 'utf-16be', {
  ignoreBOM: true,
});
