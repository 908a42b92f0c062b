import { fileRules, findingOf, type Located, type RuleText } from '@openthb/core';
import { decode } from '../../bytes/decode.js';
import { readAll } from '../../bytes/read-all.js';
import type { Input, Reading } from '../define-format.js';
import { lineAndColumn, locate, locateEnd } from './locate.js';
import { LONGEST_RECORD } from './longest-record.js';
import { parseText } from './parse-text.js';

/** Reads a single record that goes on after its first line. */
export function readDocument({ bytes }: Input): Reading {
  let lines = () => ({ lines: 0, blank: 0 });
  return {
    lines: () => lines(),
    records: (async function* (): AsyncGenerator<Located> {
      const all = await readAll(bytes, LONGEST_RECORD);
      const text = all && decode(all);
      if (all === undefined) return yield failure(fileRules.tooLong);
      if (text === undefined) return yield failure(fileRules.encoding);
      const count = text.split('\n').length;
      lines = () => ({ lines: count, blank: 0 });
      const parsed = parseText(text);
      if (!parsed.ok) return yield failure(parsed.rule, lineAndColumn(text, parsed.offset));
      const { value } = parsed;
      if (!Object.hasOwn(value as object, 'record')) return yield failure(fileRules.document);
      yield {
        ok: true,
        ordinal: 1,
        value,
        place: (path) => lineAndColumn(text, locate(text, path)),
        textEnd(path) {
          const offset = locateEnd(text, path);
          return offset === undefined ? undefined : lineAndColumn(text, offset);
        },
      };
    })(),
  };
}

function failure(rule: RuleText, at = { line: 1, column: 1 }): Located {
  return { ok: false, finding: findingOf(rule, { path: '', ...at }) };
}
