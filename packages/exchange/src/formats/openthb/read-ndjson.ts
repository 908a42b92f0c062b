import { fileRules, findingOf, type Located, type RuleText } from '@openthb/core';
import { byteLines } from '../../bytes/byte-lines.js';
import { decode } from '../../bytes/decode.js';
import type { Input, Reading } from '../define-format.js';
import { locate, locateEnd } from './locate.js';
import { LONGEST_RECORD } from './longest-record.js';
import { parseText } from './parse-text.js';

/** Reads a record a line. A line that cannot be read is reported, and reading goes on. */
export function readNdjson({ bytes }: Input): Reading {
  let lines = 0;
  let blank = 0;
  return {
    lines: () => ({ lines, blank }),
    records: (async function* () {
      let ordinal = 0;
      for await (const line of byteLines(bytes, LONGEST_RECORD)) {
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
  const parsed = parseText(text);
  if (!parsed.ok) return unreadable(parsed.rule, ordinal, line, parsed.offset + 1);
  return {
    ok: true,
    ordinal,
    value: parsed.value,
    place: (path) => ({ line, column: locate(text, path) + 1 }),
    textEnd(path) {
      const offset = locateEnd(text, path);
      return offset === undefined ? undefined : { line, column: offset + 1 };
    },
  };
}

function unreadable(rule: RuleText, ordinal: number, line: number, column = 1): Located {
  return { ok: false, ordinal, finding: findingOf(rule, { ordinal, path: '', line, column }) };
}
