import { fileRules } from '@openthb/core';
import { quotedRow } from './quoted-row.js';
import type { Row } from './row.js';

/** The longest row that is read, in characters. An open quotation mark would otherwise swallow the file. */
const LONGEST_ROW = 1024 * 1024;

/** Splits the text of a CSV file, handed over in pieces, into rows. */
export interface CsvSplitter {
  /** The rows that are whole so far. */
  push(text: string): readonly Row[];
  /** The last row, where no line end closes it. */
  end(): readonly Row[];
  /** The line that the next row begins on, from 1. */
  line(): number;
  counts(): { readonly lines: number; readonly blank: number };
}

/**
 * A splitter that holds one row and the piece at hand. Lines end with CR, LF or both, however they are mixed. After a row
 * that cannot be told into cells it goes on with the line after the one where that row began.
 */
export function csvSplitter(delimiter: string): CsvSplitter {
  let text = '';
  let at = 0;
  let line = 1;
  let blank = 0;
  let skipping = false;
  let atLineStart = true;

  const take = (isEnd: boolean): readonly Row[] => {
    const rows: Row[] = [];
    const next = { feed: -2, back: -2, quote: -2 };
    /** Where the character stands next; looked for only once it was passed. */
    const find = (name: keyof typeof next, char: string): number => {
      if (next[name] !== -1 && next[name] < at) next[name] = text.indexOf(char, at);
      return next[name];
    };
    /** The end of the line, and where the next one begins; undefined where more is to come. */
    const lineEnd = (): readonly [end: number, after: number] | undefined => {
      const feed = find('feed', '\n');
      const back = find('back', '\r');
      if (back >= 0 && (feed < 0 || back < feed)) {
        if (back === text.length - 1 && !isEnd) return undefined;
        return [back, feed === back + 1 ? back + 2 : back + 1];
      }
      if (feed >= 0) return [feed, feed + 1];
      return isEnd && at < text.length ? [text.length, text.length] : undefined;
    };
    const goOn = (after: number) => {
      at = after;
      line += 1;
    };
    const refuse = (rule: typeof fileRules.quoting, end: readonly [number, number] | undefined) => {
      rows.push({ line, problem: rule });
      if (end) return goOn(end[1]);
      skipping = true;
      at = text.length;
    };
    while (at < text.length) {
      const end = lineEnd();
      if (skipping) {
        // A carriage return that may be followed by a line feed is waited for.
        at = end ? at : Math.max(at, text.endsWith('\r') ? text.length - 1 : text.length);
        if (!end) break;
        skipping = false;
        goOn(end[1]);
        continue;
      }
      const quote = find('quote', '"');
      const isPlain = quote < 0 || (end !== undefined && quote > end[0]);
      if (isPlain && end && end[0] - at <= LONGEST_ROW) {
        if (end[0] === at) blank += 1;
        else rows.push({ line, cells: text.slice(at, end[0]).split(delimiter) });
        goOn(end[1]);
        continue;
      }
      const row = isPlain ? 'more' : quotedRow(text, at, delimiter, isEnd);
      const isLong = (typeof row === 'object' ? row.end - at : text.length - at) > LONGEST_ROW;
      if (row === 'more' && !isEnd && !isLong) break;
      if (isLong) refuse(fileRules.tooLong, end);
      else if (typeof row !== 'object') refuse(fileRules.quoting, end);
      else {
        rows.push({ line, cells: row.cells });
        at = row.after;
        line += row.lines;
      }
    }
    text = text.slice(at);
    at = 0;
    atLineStart = text === '' && !skipping;
    return rows;
  };

  return {
    push(piece) {
      text += piece;
      // Without a line end in the piece no row becomes whole by it.
      return text.length <= LONGEST_ROW && !skipping && !/[\r\n]/.test(piece) ? [] : take(false);
    },
    end: () => take(true),
    line: () => line,
    counts: () => ({ lines: atLineStart ? line - 1 : line, blank }),
  };
}
