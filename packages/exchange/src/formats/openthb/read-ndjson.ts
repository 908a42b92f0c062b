import { fileRules, findingOf, type Located, type RuleText } from '@openthb/core';
import { byteLines } from '../../bytes/byte-lines.js';
import { decode } from '../../bytes/decode.js';
import type { Input, Reading } from '../define-format.js';
import { locate } from './locate.js';
import { tooDeep } from './nesting.js';

/** The longest line that is read: 16 MiB. The longest record of the standard has a few kilobytes. */
const LONGEST_LINE = 16 * 1024 * 1024;

/** Reads a record a line. A line that cannot be read is reported, and reading goes on. */
export function readNdjson({ bytes }: Input): Reading {
  let lines = 0;
  let blank = 0;
  return {
    lines: () => ({ lines, blank }),
    records: (async function* () {
      let ordinal = 0;
      for await (const line of byteLines(bytes, LONGEST_LINE)) {
        lines = line.number;
        const text = line.bytes && decode(line.bytes);
        if (text?.trim() === '') {
          blank += 1;
          continue;
        }
        ordinal += 1;
        if (line.bytes === undefined) yield unreadable(fileRules.tooLong, ordinal, line.number);
        else if (text === undefined) yield unreadable(fileRules.encoding, ordinal, line.number);
        else yield parseLine(text, ordinal, line.number);
      }
      if (ordinal === 0) yield { ok: false, finding: findingOf(fileRules.empty, { path: '' }) };
    })(),
  };
}

function parseLine(text: string, ordinal: number, line: number): Located {
  if (tooDeep(text)) return unreadable(fileRules.tooDeep, ordinal, line);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return unreadable(fileRules.json, ordinal, line);
  }
  return { ok: true, ordinal, value, place: (path) => ({ line, column: locate(text, path) + 1 }) };
}

function unreadable(rule: RuleText, ordinal: number, line: number): Located {
  return { ok: false, ordinal, finding: findingOf(rule, { ordinal, path: '', line, column: 1 }) };
}
