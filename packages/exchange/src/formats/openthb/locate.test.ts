import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineAndColumn, locate, locateEnd } from './locate.js';

type Key = string | number;

/** Every path in a value, with what stands there. */
function pathsIn(value: unknown, path: readonly Key[] = []): (readonly [readonly Key[], unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  const entries: (readonly [Key, unknown])[] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [[path, value], ...entries.flatMap(([key, inner]) => pathsIn(inner, [...path, key]))];
}

describe('locate', () => {
  it('finds where each value of any JSON begins, however it is laid out', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent);
        for (const [path, inner] of pathsIn(JSON.parse(text))) {
          const offset = locate(text, path);
          const written = JSON.stringify(inner, undefined, indent).split('\n')[0]!;
          expect(text.slice(offset, offset + written.length)).toBe(written);
        }
      }),
    );
  });

  it('finds where each text ends, and no end where none stands', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent);
        for (const [path, inner] of pathsIn(JSON.parse(text))) {
          const end = locateEnd(text, path);
          const found = end === undefined ? undefined : text.slice(locate(text, path), end);
          expect(found).toBe(typeof inner === 'string' ? JSON.stringify(inner) : undefined);
        }
        expect(locateEnd(text, ['a', 'nowhere', 9])).toBeUndefined();
      }),
    );
    expect(locateEnd('{"a": "\\u0041\\"" }', ['a'])).toBe(16);
  });

  it('stops where a path leads nowhere', () => {
    const text = '{"a":{"b":[1,2]}}';
    expect(locate(text, ['a', 'c'])).toBe(text.indexOf('{"b"'));
    expect(locate(text, ['a', 'b', 9])).toBe(text.indexOf('[1'));
  });

  it('takes the last of a key that stands twice, as JSON does', () => {
    expect(locate('{"a":1,"a":2}', ['a'])).toBe(11);
  });

  it('is not exhausted by nesting', () => {
    const deep = `${'['.repeat(100_000)}1${']'.repeat(100_000)}`;
    expect(locate(`{"a":${deep},"b":1}`, ['b'])).toBe(deep.length + 10);
  });
});

describe('lineAndColumn', () => {
  it('counts from 1', () => {
    const text = 'ab\ncd\n';
    expect([0, 1, 3, 4].map((offset) => lineAndColumn(text, offset))).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 2, column: 1 },
      { line: 2, column: 2 },
    ]);
  });
});
