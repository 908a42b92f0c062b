import { bytesBeforeQuote, mixed } from './words.js';

/** Texts of a file by their bytes: one that recurs, as codes and dates do, is made once. */
export interface ByteTexts {
  /** The text that begins after a quotation mark, which holds no escape. */
  text(view: DataView, at: number): string;
}

/** Longer texts, and more than so many, are made each time. */
const LONGEST = 64;
const MOST = 1 << 15;
/** Room for so many times four bytes of each. */
const WORDS = 4;

/** Begins with no text. */
export function byteTexts(): ByteTexts {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const texts: string[] = [];
  // For each hash the number of a text and one; for each text its hash, and where its bytes begin, four at a time.
  const table = new Int32Array(MOST * 2);
  const hashes = new Int32Array(MOST);
  const starts = new Int32Array(MOST + 1);
  const words = new Int32Array(MOST * WORDS);
  let end = 0;

  const decoded = (view: DataView, at: number) =>
    decoder.decode(new Uint8Array(view.buffer, view.byteOffset + at, end - at));

  const isSame = (view: DataView, at: number, text: number): boolean => {
    let word = starts[text]!;
    if (starts[text + 1]! - word !== ((end - at) >> 2) + 1) return false;
    for (let from = at; from <= end; from += 4) if (words[word++] !== wordAt(view, from, end)) return false;
    return true;
  };

  return {
    text(view, at) {
      let hash = 0;
      for (end = at; ; end += 4) {
        const four = view.getInt32(end, true);
        const before = bytesBeforeQuote(four);
        if (before < 4) {
          hash = mixed(hash, before === 0 ? 0 : four & (-1 >>> (32 - 8 * before)));
          end += before;
          break;
        }
        hash = mixed(hash, four);
      }
      if (end - at > LONGEST) return decoded(view, at);
      let slot = hash & (table.length - 1);
      for (; table[slot] !== 0; slot = (slot + 1) & (table.length - 1)) {
        const text = table[slot]! - 1;
        if (hashes[text] === hash && isSame(view, at, text)) return texts[text]!;
      }
      const made = decoded(view, at);
      let next = starts[texts.length]!;
      if (texts.length === MOST || next + LONGEST > words.length) return made;
      for (let from = at; from <= end; from += 4) words[next++] = wordAt(view, from, end);
      hashes[texts.length] = hash;
      table[slot] = texts.push(made);
      starts[texts.length] = next;
      return made;
    },
  };
}

/** Four bytes of a text; those after its end are zero. */
function wordAt(view: DataView, at: number, end: number): number {
  const left = end - at;
  if (left >= 4) return view.getInt32(at, true);
  return left === 0 ? 0 : view.getInt32(at, true) & (-1 >>> (32 - 8 * left));
}
