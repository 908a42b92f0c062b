import { type AnyKind, anyKind, type Fields } from '@openthb/core';
import { byteReader, BYTES_BEYOND } from '@openthb/core/bytes';
import { records } from '@openthb/core/registry';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryRecord } from '../../../../core/test/arbitrary-record.js';
import { type Level, rowLevel } from './level.js';
import { putObject } from './put-object.js';

/** What is looked at: the paths to values through groups, and those to lists, with what is looked at in their items. */
interface Look {
  readonly values: readonly string[];
  readonly lists: readonly (readonly [path: string, look: Look])[];
}

function lookAt(fields: Fields): Look {
  const looks = Object.entries(fields).map(([name, { kind }]) => under(name, anyKind(kind)));
  const reasons = Object.keys(fields).map((name) => `missing.${name}`);
  return {
    values: [...reasons, ...looks.flatMap(({ values }) => values)],
    lists: looks.flatMap(({ lists }) => lists),
  };
}

function under(path: string, kind: AnyKind): Look {
  if (kind.type === 'list') return { values: [path], lists: [[path, inside(anyKind(kind.item))]] };
  if (kind.type !== 'group') return { values: [path], lists: [] };
  const { values, lists } = lookAt(kind.fields);
  return {
    values: [path, ...values.map((inner) => `${path}.${inner}`)],
    lists: lists.map(([inner, look]) => [`${path}.${inner}`, look]),
  };
}

function inside(kind: AnyKind): Look {
  if (kind.type === 'list') throw new Error('A list in a list.');
  return kind.type === 'group' ? lookAt(kind.fields) : { values: [''], lists: [] };
}

/** Looks at every row; that is begun before there are any, so that all that is looked at is known. */
function seenIn(level: Level, { values, lists }: Look): (row: number) => unknown {
  const columns = values.map((path) => [path, level.column(path)] as const);
  const within = lists.map(([path, look]) => {
    const items = level.items(path);
    return [path, items.start, seenIn(items.level, look)] as const;
  });
  return (row) => [
    columns.map(([path, column]) => [path, column[row]]),
    within.map(([path, start, seen]) => {
      const found: unknown[] = [];
      for (let item = start(row); item < start(row + 1); item += 1) found.push(seen(item));
      return [path, found];
    }),
  ];
}

/** The same from the record itself. */
function seenOf(value: unknown, { values, lists }: Look): unknown {
  const at = (path: string) =>
    path.split('.').reduce<unknown>((inner, step) => {
      return step === '' ? inner : (inner as Readonly<Record<string, unknown>> | undefined)?.[step];
    }, value);
  return [
    values.map((path) => [path, typeof at(path) === 'object' ? true : at(path)]),
    lists.map(([path, look]) => [path, ((at(path) ?? []) as readonly unknown[]).map((item) => seenOf(item, look))]),
  ];
}

/** As Python writes it, with a space after commas and colons, and the keys in another order but for the first. */
function spaced(value: unknown, isWhole = true): string {
  if (Array.isArray(value)) return `[${value.map((one) => spaced(one, false)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const [first, ...rest] = Object.entries(value);
  const entries = isWhole ? [first!, ...rest.toReversed()] : Object.entries(value).toReversed();
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}: ${spaced(one, false)}`).join(', ')}}`;
}

describe.for(records.map((record) => [record.name, record] as const))('rows of %s', ([name, record]) => {
  const look = lookAt(record.fields);

  it('hold what the record holds, laid out from it or from its bytes', () => {
    fc.assert(
      fc.property(fc.array(arbitraryRecord(record), { minLength: 1, maxLength: 3 }), (values) => {
        const wanted = values.map((value) => seenOf(value, look));
        const level = rowLevel(record.fields);
        const seen = seenIn(level, look);
        const reader = byteReader(() => level);
        const rows = () => Array.from({ length: level.size }, (_, row) => seen(row));
        for (const value of values) putObject(level, value as object);
        expect(rows()).toEqual(wanted);
        for (const write of [JSON.stringify, spaced]) {
          level.clear();
          for (const value of values) {
            const bytes = new TextEncoder().encode(write(value));
            const view = new DataView(new ArrayBuffer(bytes.length + BYTES_BEYOND));
            new Uint8Array(view.buffer).set(bytes);
            // What holds an escape is not told by its bytes.
            if (reader.end(view, 0) === bytes.length && reader.kind() === name) reader.read(view);
            else putObject(level, value as object);
          }
          expect(rows()).toEqual(wanted);
        }
      }),
      { numRuns: 15 },
    );
  });
});
