import { fileRules } from '@openthb/core';
import { type ByteRow, readByteRow } from './byte-row.js';
import { cellTexts } from './cell-texts.js';
import { hold, holdText, LINE_FEED, letGo, read, RETURN } from './held-text.js';
import { toNextLine } from './place.js';
import type { Row } from './row.js';

/** The longest row that is read, in characters. An open quotation mark would otherwise swallow the file. */
const LONGEST_ROW = 1024 * 1024;

/** Splits the text of a CSV file, handed over in pieces, into rows. */
export interface CsvSplitter {
  /** The rows that are whole so far, and a problem where the bytes are no UTF-8; no letter is cut between two pieces. */
  push(bytes: Uint8Array): readonly Row[];
  /** The last row, where no line end closes it. */
  end(): readonly Row[];
  /** Whether bytes were no UTF-8: nothing after them is read. */
  isBroken(): boolean;
  counts(): { readonly lines: number; readonly blank: number };
}

/**
 * A splitter that holds one row and the piece at hand. Lines end with CR, LF or both, however they are mixed. After a row
 * that cannot be told into cells it goes on with the line after the one where that row began.
 */
export function csvSplitter(delimiter: string): CsvSplitter {
  const held = holdText();
  const texts = cellTexts();
  const byte = delimiter.charCodeAt(0);
  const here: ByteRow = { at: 0, letter: 0, cells: [], length: 0, lines: 0 };
  let line = 1;
  let blank = 0;
  let skipping = false;
  let atLineStart = true;
  let isBroken = false;

  const take = (isLast: boolean): readonly Row[] => {
    const rows: Row[] = [];
    isBroken = !read(held);
    const isEnd = isLast && !isBroken;
    const { text } = held;
    here.at = 0;
    here.letter = 0;
    while (here.at < held.filled) {
      if (skipping) {
        skipping = !toNextLine(here, held, isEnd);
        if (skipping) {
          // A carriage return that may be followed by a line feed is waited for.
          here.at = text.endsWith('\r') ? held.filled - 1 : held.filled;
          break;
        }
        line += 1;
        continue;
      }
      const { at, letter } = here;
      const reading = readByteRow(here, held, byte, isEnd, texts);
      const isLong = (reading === 'row' ? here.length : text.length - letter) > LONGEST_ROW;
      if (reading === 'more' && !isEnd && !isLong) break;
      if (reading === 'row' && !isLong) {
        if (here.length === 0) blank += 1;
        else rows.push({ line, cells: here.cells });
        line += here.lines;
      } else {
        rows.push({ line, problem: isLong ? fileRules.tooLong : fileRules.quoting });
        // Without cells: a row as wide as the widest is not prepared for each that is refused.
        Object.assign(here, { at, letter, cells: [] });
        skipping = true;
      }
    }
    letGo(held, here.at);
    atLineStart = held.filled === 0 && !skipping;
    if (isBroken) rows.push({ line, problem: fileRules.encoding });
    return rows;
  };

  return {
    push(bytes) {
      hold(held, bytes);
      // Without a line end in the piece no row becomes whole by it.
      const mayEnd = skipping || held.filled > LONGEST_ROW || bytes.includes(LINE_FEED) || bytes.includes(RETURN);
      return mayEnd ? take(false) : [];
    },
    end: () => take(true),
    isBroken: () => isBroken,
    counts: () => ({ lines: atLineStart ? line - 1 : line, blank }),
  };
}
