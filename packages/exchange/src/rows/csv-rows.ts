import { decodeStart } from '../bytes/decode-start.js';
import { peek } from '../bytes/peek.js';
import { eachOf } from './each-of.js';
import { csvSplitter, type CsvSplitter } from './csv-splitter.js';
import type { Row, Rows } from './row.js';
import { wholeLetters } from './whole-letters.js';

/** The rows of a CSV file: UTF-8 with or without byte order mark, separated by comma, semicolon or tab. */
export function csvRows(source: AsyncIterable<Uint8Array>): Rows {
  let counts: CsvSplitter['counts'] = () => ({ lines: 0, blank: 0 });
  return {
    lines: () => counts(),
    rows: eachOf(
      (async function* (): AsyncGenerator<readonly Row[]> {
        const { start, bytes } = peek(source);
        const beginning = await start();
        const splitter = csvSplitter(delimiterOf(decodeStart(beginning)));
        counts = splitter.counts;
        for await (const piece of wholeLetters(piecesOf(bytes, hasMark(beginning) ? BYTE_ORDER_MARK.length : 0))) {
          yield splitter.push(piece);
          if (splitter.isBroken()) return;
        }
        yield splitter.end();
      })(),
    ),
  };
}

/** The bytes of a file without so many at its beginning, in pieces that are not too long. */
async function* piecesOf(bytes: AsyncIterable<Uint8Array>, without: number): AsyncGenerator<Uint8Array> {
  let skip = without;
  for await (const chunk of bytes) {
    for (let at = Math.min(skip, chunk.length); at < chunk.length; at += PIECE) yield chunk.subarray(at, at + PIECE);
    skip -= Math.min(skip, chunk.length);
  }
}

function hasMark(start: Uint8Array): boolean {
  return BYTE_ORDER_MARK.every((byte, at) => start[at] === byte);
}

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const PIECE = 64 * 1024;

/** The separator that the first line uses most, quoted text left out. */
function delimiterOf(start: string): string {
  const [header = ''] = start.replaceAll(/"[^"]*"/g, '').split(/[\r\n]/, 1);
  const used = [',', ';', '\t'].map((delimiter) => ({ delimiter, times: header.split(delimiter).length }));
  return used.reduce((best, next) => (next.times > best.times ? next : best)).delimiter;
}
