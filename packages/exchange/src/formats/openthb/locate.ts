import type { Path } from '@openthb/core';

/**
 * The offset in a JSON text at which the value at a path begins; of a path that leads nowhere, that of the value where
 * it ends. The text must be JSON. Goes through the text once and never calls itself, so that no nesting exhausts it.
 */
export function locate(text: string, path: Path, from = 0): number {
  let offset = skipSpace(text, from);
  for (const part of path) {
    const inner = offsetOfPart(text, offset, part);
    if (inner === undefined) return offset;
    offset = inner;
  }
  return offset;
}

/** The offset after the string at a path in a JSON text; undefined where the path leads to none. */
export function locateEnd(text: string, path: Path): number | undefined {
  let offset: number | undefined = skipSpace(text, 0);
  for (const part of path) {
    offset = offsetOfPart(text, offset, part);
    if (offset === undefined) return undefined;
  }
  return text[offset] === '"' ? endOfString(text, offset) : undefined;
}

/** Line and column, from 1, of an offset. */
export function lineAndColumn(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: offset - start + 1 };
}

/** Where each item of the list at an offset begins. */
export function offsetsOfItems(text: string, offset: number): readonly number[] {
  const offsets: number[] = [];
  if (text[offset] !== '[') return offsets;
  let at = skipSpace(text, offset + 1);
  while (at < text.length && text[at] !== ']') {
    offsets.push(at);
    at = skipSpace(text, endOfValue(text, at));
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return offsets;
}

function offsetOfPart(text: string, offset: number, part: string | number): number | undefined {
  return typeof part === 'number' ? offsetOfItem(text, offset, part) : offsetOfMember(text, offset, part);
}

function offsetOfItem(text: string, offset: number, index: number): number | undefined {
  return offsetsOfItems(text, offset)[index];
}

/** Of keys that stand twice, JSON takes the last. */
function offsetOfMember(text: string, offset: number, key: string): number | undefined {
  let found: number | undefined;
  if (text[offset] !== '{') return found;
  let at = skipSpace(text, offset + 1);
  while (at < text.length && text[at] !== '}') {
    const end = endOfString(text, at);
    const value = skipSpace(text, skipSpace(text, end) + 1);
    if (isKey(text.slice(at, end), key)) found = value;
    at = skipSpace(text, endOfValue(text, value));
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return found;
}

/** Whether a string of JSON is a key; few are written with escapes. */
function isKey(written: string, key: string): boolean {
  if (written.includes('\\')) return JSON.parse(written) === key;
  return written.length === key.length + 2 && written.startsWith(key, 1);
}

/** The offset after the value that begins at an offset. */
export function endOfValue(text: string, offset: number): number {
  if (text[offset] === '"') return endOfString(text, offset);
  let depth = 0;
  let at = offset;
  do {
    const char = text[at]!;
    if (char === '"') {
      at = endOfString(text, at);
      continue;
    }
    if (char === '{' || char === '[') depth += 1;
    if (char === '}' || char === ']') depth -= 1;
    if (depth < 0 || (depth === 0 && char === ',')) return at;
    at += 1;
    if (depth === 0 && (char === '}' || char === ']')) return at;
  } while (at < text.length);
  return at;
}

/** The offset after the string that begins at an offset. */
export function endOfString(text: string, offset: number): number {
  let at = offset + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

/** The offset of the next character that is no white space. */
export function skipSpace(text: string, offset: number): number {
  let at = offset;
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at += 1;
  return at;
}
