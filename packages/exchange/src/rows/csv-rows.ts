import { fileRules } from '@openthb/core';
import { type CsvError, parse } from 'csv-parse';
import { decodeStart } from '../bytes/decode-start.js';
import { peek } from '../bytes/peek.js';
import type { Row, Rows } from './row.js';

/** The longest row that is read, in characters. An open quotation mark would otherwise swallow the file. */
const LONGEST_ROW = 1024 * 1024;

interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number; readonly empty_lines: number };
}

/** The rows of a CSV file: UTF-8 with or without byte order mark, separated by comma, semicolon or tab. */
export function csvRows(source: AsyncIterable<Uint8Array>): Rows {
  let lines = 0;
  let blank = 0;
  return {
    lines: () => ({ lines, blank }),
    rows: (async function* (): AsyncGenerator<Row> {
      const { start, bytes } = peek(source);
      const skipped: Row[] = [];
      const parser = parse({
        bom: true,
        delimiter: delimiterOf(decodeStart(await start())),
        info: true,
        relax_column_count: true,
        skip_empty_lines: true,
        max_record_size: LONGEST_ROW,
        skip_records_with_error: true,
        on_skip: (error) => void skipped.push(problem(error)),
      });
      const fed = feed(bytes, parser);
      for await (const { record, info } of parser as AsyncIterable<Parsed>) {
        // A cell may hold line breaks: the row begins on the line after the one before it.
        const breaks = record.reduce((sum, cell) => sum + breaksIn(cell), 0);
        lines = info.lines;
        blank = info.empty_lines;
        // The parser runs ahead: what it skipped may stand after this row.
        while (skipped[0] && skipped[0].line <= lines) yield skipped.shift()!;
        yield { line: lines - breaks, cells: record };
      }
      yield* skipped;
      const unreadable = await fed;
      if (unreadable !== undefined) yield { line: unreadable, problem: fileRules.encoding };
    })(),
  };
}

/** Decodes and hands over the bytes; the line of the first bytes that are not UTF-8, where there are any. */
async function feed(bytes: AsyncIterable<Uint8Array>, parser: ReturnType<typeof parse>): Promise<number | undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for await (const chunk of bytes) {
    let text: string;
    try {
      text = decoder.decode(chunk, { stream: true });
    } catch {
      parser.end();
      return line + breaksIn(new TextDecoder().decode(chunk).split('\uFFFD', 1)[0]!);
    }
    line += breaksIn(text);
    if (!parser.write(text)) await new Promise((resolve) => parser.once('drain', resolve));
  }
  try {
    parser.end(decoder.decode());
    return undefined;
  } catch {
    parser.end();
    return line;
  }
}

function breaksIn(text: string): number {
  return text.split('\n').length - 1;
}

function problem(error: CsvError | undefined): Row {
  const tooLong = error?.code === 'CSV_MAX_RECORD_SIZE';
  return { line: Number(error?.['lines'] ?? 1), problem: tooLong ? fileRules.tooLong : fileRules.quoting };
}

/** The separator that the first line uses most, quoted text left out. */
function delimiterOf(start: string): string {
  const [header = ''] = start.replaceAll(/"[^"]*"/g, '').split('\n', 1);
  const used = [',', ';', '\t'].map((delimiter) => ({ delimiter, times: header.split(delimiter).length }));
  return used.reduce((best, next) => (next.times > best.times ? next : best)).delimiter;
}
