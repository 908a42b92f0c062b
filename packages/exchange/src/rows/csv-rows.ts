import { fileRules } from '@openthb/core';
import { decodeStart } from '../bytes/decode-start.js';
import { peek } from '../bytes/peek.js';
import { csvSplitter, type CsvSplitter } from './csv-splitter.js';
import type { Row, Rows } from './row.js';

/** The rows of a CSV file: UTF-8 with or without byte order mark, separated by comma, semicolon or tab. */
export function csvRows(source: AsyncIterable<Uint8Array>): Rows {
  let counts: CsvSplitter['counts'] = () => ({ lines: 0, blank: 0 });
  return {
    lines: () => counts(),
    rows: (async function* (): AsyncGenerator<Row> {
      const { start, bytes } = peek(source);
      const splitter = csvSplitter(delimiterOf(decodeStart(await start())));
      counts = splitter.counts;
      const decoder = new TextDecoder('utf-8', { fatal: true });
      for await (const chunk of bytes) {
        const text = decoded(() => decoder.decode(chunk, { stream: true }));
        if (text !== undefined) {
          yield* splitter.push(text);
          continue;
        }
        // What stands before the bytes that are not UTF-8 is read.
        yield* splitter.push(new TextDecoder().decode(chunk).split('\uFFFD', 1)[0]!);
        return yield { line: splitter.line(), problem: fileRules.encoding };
      }
      const last = decoded(() => decoder.decode());
      if (last !== undefined) return yield* splitter.end();
      yield { line: splitter.line(), problem: fileRules.encoding };
    })(),
  };
}

function decoded(decode: () => string): string | undefined {
  try {
    return decode();
  } catch {
    return undefined;
  }
}

/** The separator that the first line uses most, quoted text left out. */
function delimiterOf(start: string): string {
  const [header = ''] = start.replaceAll(/"[^"]*"/g, '').split(/[\r\n]/, 1);
  const used = [',', ';', '\t'].map((delimiter) => ({ delimiter, times: header.split(delimiter).length }));
  return used.reduce((best, next) => (next.times > best.times ? next : best)).delimiter;
}
