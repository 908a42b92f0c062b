import { fileRules, findingOf, type Located, type RuleText } from '@openthb/core';
import { decode } from '../../bytes/decode.js';
import type { Input, Reading } from '../define-format.js';
import { type DocumentPart, documentScanner } from './document-scanner.js';
import { lineAndColumn, locate, locateEnd } from './locate.js';
import { LONGEST_RECORD } from './longest-record.js';
import { parseText } from './parse-text.js';

type Item = Extract<DocumentPart, { type: 'item' }>;

/**
 * Reads a JSON document of any length, record by record: a list, or `{"manifest": ..., "records": [...]}`. A record that
 * cannot be read is reported, and reading goes on; where the document itself is broken, what came before was read.
 */
export function readLongDocument({ bytes }: Input): Reading {
  const scanner = documentScanner(LONGEST_RECORD);
  return {
    lines: () => ({ lines: scanner.lines(), blank: 0 }),
    records: (async function* (): AsyncGenerator<Located> {
      let ordinal = 0;
      let problems = 0;
      const read = function* (parts: readonly DocumentPart[]): Generator<Located> {
        for (const part of parts) {
          if (part.type === 'item') yield itemRead(part, (ordinal += 1));
          else {
            problems += 1;
            yield { ok: false, finding: findingOf(part.rule, { path: '', line: part.line, column: part.column }) };
          }
        }
      };
      for await (const chunk of bytes) yield* read(scanner.push(chunk));
      yield* read(scanner.end());
      if (ordinal + problems === 0) yield { ok: false, finding: findingOf(fileRules.empty, { path: '', line: 1 }) };
    })(),
  };
}

function itemRead({ bytes, line, column }: Item, ordinal: number): Located {
  const unreadable = (rule: RuleText, at = { line, column }): Located => ({
    ok: false,
    ordinal,
    finding: findingOf(rule, { ordinal, path: '', ...at }),
  });
  if (bytes === undefined) return unreadable(fileRules.tooLong);
  const text = decode(bytes);
  if (text === undefined) return unreadable(fileRules.encoding);
  const placeOf = (offset: number) => {
    const within = lineAndColumn(text, offset);
    return { line: line + within.line - 1, column: within.column + (within.line === 1 ? column - 1 : 0) };
  };
  const parsed = parseText(text);
  if (!parsed.ok) return unreadable(parsed.rule, placeOf(parsed.offset));
  return {
    ok: true,
    ordinal,
    value: parsed.value,
    place: (path) => placeOf(locate(text, path)),
    textEnd(path) {
      const offset = locateEnd(text, path);
      return offset === undefined ? undefined : placeOf(offset);
    },
  };
}
