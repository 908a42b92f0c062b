import { fileRules } from '@openthb/core';
import { byteRow } from './byte-row.js';
import { cellTexts } from './cell-texts.js';
import { hold, holdText, LINE_FEED, letGo, read, RETURN } from './held-text.js';
import { type Place, placeAfterLine } from './place.js';
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
  let line = 1;
  let blank = 0;
  let skipping = false;
  let atLineStart = true;
  let isBroken = false;
  let before: readonly string[] = [];

  const take = (isLast: boolean): readonly Row[] => {
    const rows: Row[] = [];
    isBroken = !read(held);
    const isEnd = isLast && !isBroken;
    const { text } = held;
    let here: Place = { at: 0, letter: 0 };
    const goOn = (after: Place, lines: number) => {
      here = after;
      line += lines;
    };
    const refuse = (rule: typeof fileRules.quoting) => {
      rows.push({ line, problem: rule });
      skipping = true;
    };
    while (here.at < held.filled) {
      if (skipping) {
        const after = placeAfterLine(held, here, isEnd);
        // A carriage return that may be followed by a line feed is waited for.
        const waits = text.endsWith('\r') ? 1 : 0;
        if (!after) here = { at: held.filled - waits, letter: text.length - waits };
        if (!after) break;
        skipping = false;
        goOn(after, 1);
        continue;
      }
      const row = byteRow(held, here, byte, isEnd, texts, before);
      const isLong = (typeof row === 'object' ? row.length : text.length - here.letter) > LONGEST_ROW;
      if (row === 'more' && !isEnd && !isLong) break;
      if (isLong) refuse(fileRules.tooLong);
      else if (typeof row !== 'object') refuse(fileRules.quoting);
      else {
        if (row.length === 0) blank += 1;
        else rows.push({ line, cells: (before = row.cells) });
        goOn(row.after, row.lines);
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
