import { fileRules, findingOf, type Located, type Path, type RuleText } from '@openthb/core';
import { decode } from '../../bytes/decode.js';
import { readAll } from '../../bytes/read-all.js';
import type { Input, Reading } from '../define-format.js';
import { lineAndColumn, locate, offsetsOfItems } from './locate.js';
import { tooDeep } from './nesting.js';

/** The largest document that is read at once: 256 MiB. Larger files are written as NDJSON. */
const LARGEST_DOCUMENT = 256 * 1024 * 1024;

/** Reads one JSON document: `{"manifest": ..., "records": [...]}`, a list of records, or a single record. */
export function readDocument({ bytes }: Input): Reading {
  let lines = 0;
  return {
    lines: () => ({ lines, blank: 0 }),
    records: (async function* (): AsyncGenerator<Located> {
      const all = await readAll(bytes, LARGEST_DOCUMENT);
      const text = all && decode(all);
      if (all === undefined) return yield failure(fileRules.tooLong);
      if (text === undefined) return yield failure(fileRules.encoding);
      if (text.trim() === '') return yield failure(fileRules.empty);
      lines = text.split('\n').length;
      if (tooDeep(text)) return yield failure(fileRules.tooDeep);
      let document: unknown;
      try {
        document = JSON.parse(text);
      } catch {
        return yield failure(fileRules.json);
      }
      const items = itemsOf(document);
      if (!items) return yield failure(fileRules.document);
      if (items.values.length === 0) return yield failure(fileRules.empty);
      yield* located(text, items);
    })(),
  };
}

interface Items {
  readonly values: readonly unknown[];
  /** The path to each value. */
  path(index: number): Path;
  /** The path to the list that holds most of them. */
  readonly list?: Path;
}

function itemsOf(document: unknown): Items | undefined {
  if (typeof document !== 'object' || document === null) return undefined;
  if (Array.isArray(document)) return { values: document, path: (index) => [index], list: [] };
  if (Object.hasOwn(document, 'record')) return { values: [document], path: () => [] };
  const { manifest, records } = document as { readonly manifest?: unknown; readonly records?: unknown };
  if (!Array.isArray(records)) return undefined;
  const before = manifest === undefined ? 0 : 1;
  return {
    values: before ? [manifest, ...records] : records,
    path: (index) => (index < before ? ['manifest'] : ['records', index - before]),
    list: ['records'],
  };
}

function* located(text: string, { values, path, list }: Items): Generator<Located> {
  let offsets: readonly number[] | undefined;
  const offsetOf = (at: Path) => {
    const index = at.at(-1);
    if (list === undefined || typeof index !== 'number') return locate(text, at);
    offsets ??= offsetsOfItems(text, locate(text, list));
    return offsets[index]!;
  };
  for (const [index, value] of values.entries()) {
    const at = path(index);
    yield {
      ok: true,
      ordinal: index + 1,
      value,
      place: (inner) => lineAndColumn(text, locate(text, inner, offsetOf(at))),
    };
  }
}

function failure(rule: RuleText): Located {
  return { ok: false, finding: findingOf(rule, { path: '', line: 1, column: 1 }) };
}
