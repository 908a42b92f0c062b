import { fileRules, type RuleText, structureRules } from '@openthb/core';

/** A part of a document, where it begins. */
export type DocumentPart =
  /** What stands where a record should; without bytes where it was longer than the limit and was skipped. */
  | { readonly type: 'item'; readonly bytes: Uint8Array | undefined; readonly line: number; readonly column: number }
  /** What is wrong with the document around them; after an error of syntax nothing follows. */
  | { readonly type: 'problem'; readonly rule: RuleText; readonly line: number; readonly column: number };

/** Takes a document apart, piece by piece. */
export interface DocumentScanner {
  push(chunk: Uint8Array): readonly DocumentPart[];
  end(): readonly DocumentPart[];
  /** The lines so far. */
  lines(): number;
}

/** What may come next, outside of a value. */
type Expected = 'document' | 'key' | 'key-or-end' | 'colon' | 'value' | 'item' | 'item-or-end' | 'comma' | 'nothing';

/** What a value that is being read is for. */
type Role = 'item' | 'key' | 'unknown';

/**
 * A scanner of `[...]` and `{"manifest": ..., "records": [...]}`. It holds one value at a time and never more bytes than
 * the limit, however long the document is. It looks at brackets, commas and quotation marks alone: whether a value is
 * JSON is for its parser to say.
 */
export function documentScanner(limit: number): DocumentScanner {
  const found = { records: false, manifest: false };
  const at = { line: 1, column: 1 };
  let parts: DocumentPart[] = [];
  let expected: Expected = 'document';
  let inObject = false;
  let inList = false;
  let key = '';
  let value: Value | undefined;

  const problem = (rule: RuleText) => void parts.push({ type: 'problem', rule, ...at });
  const broken = (rule: RuleText = fileRules.json) => {
    problem(rule);
    expected = 'nothing';
    stopped = true;
  };
  let stopped = false;

  const begin = (role: Role, byte: number) => {
    value = { role, ...at, held: [], size: 0, depth: 0, inString: byte === QUOTE, escaped: false };
    if (byte === BRACE || byte === BRACKET) value.depth = 1;
  };
  const finish = ({ role, held, size, line, column }: Value) => {
    value = undefined;
    const bytes = size > limit ? undefined : joined(held, size);
    if (role === 'item') parts.push({ type: 'item', bytes, line, column });
    if (role !== 'key') {
      expected = 'comma';
      return;
    }
    key = bytes === undefined ? '' : new TextDecoder().decode(bytes);
    expected = 'colon';
  };
  const member = (byte: number) => {
    if (key === '"records"') {
      if (found.records) return broken(fileRules.twice);
      if (byte !== BRACKET) return broken(fileRules.document);
      [found.records, inList, expected] = [true, true, 'item-or-end'];
      return;
    }
    if (key === '"manifest"') {
      if (found.manifest) return broken(fileRules.twice);
      found.manifest = true;
      return begin('item', byte);
    }
    problem(structureRules.unknownKey);
    begin('unknown', byte);
  };
  const close = () => {
    if (inList && inObject) [inList, expected] = [false, 'comma'];
    else expected = 'nothing';
  };
  /** A byte between values. */
  const between = (byte: number) => {
    switch (expected) {
      case 'document':
        if (byte === BRACKET) [inList, expected] = [true, 'item-or-end'];
        else if (byte === BRACE) [inObject, expected] = [true, 'key-or-end'];
        else broken();
        return;
      case 'item-or-end':
        if (byte === BRACKET + 2) return close();
        return startsValue(byte) ? begin('item', byte) : broken();
      case 'item':
        return startsValue(byte) ? begin('item', byte) : broken();
      case 'key-or-end':
        if (byte === BRACE + 2) return close();
        return byte === QUOTE ? begin('key', byte) : broken();
      case 'key':
        return byte === QUOTE ? begin('key', byte) : broken();
      case 'colon':
        return byte === COLON ? void (expected = 'value') : broken();
      case 'value':
        return startsValue(byte) ? member(byte) : broken();
      case 'comma':
        if (byte === COMMA) expected = inList ? 'item' : 'key';
        else if (byte === (inList ? BRACKET : BRACE) + 2) close();
        else broken();
        return;
      case 'nothing':
        return broken();
    }
  };

  return {
    lines: () => at.line,
    push(chunk) {
      parts = [];
      let from = 0;
      for (let index = 0; index < chunk.length; index += 1) {
        const byte = chunk[index]!;
        if (!stopped) {
          let taken = false;
          if (value) {
            const ending = endingOf(value, byte);
            if (ending !== 'none') {
              hold(value, chunk.subarray(from, ending === 'after' ? index + 1 : index), limit);
              finish(value);
            }
            taken = ending !== 'before';
          }
          if (!taken && !isSpace(byte) && !(expected === 'document' && isMark(byte))) {
            between(byte);
            from = index;
          }
        }
        advance(at, byte);
      }
      if (value && !stopped) hold(value, chunk.subarray(from), limit);
      return parts;
    },
    end() {
      parts = [];
      if (stopped) return parts;
      if (expected !== 'nothing') broken();
      else if (inObject && !found.records) broken(fileRules.document);
      return parts;
    },
  };
}

/** A value that is being read. */
interface Value {
  readonly role: Role;
  readonly line: number;
  readonly column: number;
  held: Uint8Array[];
  size: number;
  depth: number;
  inString: boolean;
  escaped: boolean;
}

/** Whether a value ends with this byte, or ended before it; its first byte was seen already. */
function endingOf(value: Value, byte: number): 'none' | 'before' | 'after' {
  if (value.inString) {
    if (value.escaped) value.escaped = false;
    else if (byte === BACKSLASH) value.escaped = true;
    else if (byte === QUOTE) {
      value.inString = false;
      return value.depth === 0 ? 'after' : 'none';
    }
    return 'none';
  }
  if (byte === QUOTE) value.inString = true;
  else if (byte === BRACE || byte === BRACKET) value.depth += 1;
  else if (byte === BRACE + 2 || byte === BRACKET + 2) {
    if (value.depth === 0) return 'before';
    value.depth -= 1;
    return value.depth === 0 ? 'after' : 'none';
  } else if (value.depth === 0 && (byte === COMMA || isSpace(byte))) return 'before';
  return 'none';
}

function hold(value: Value, bytes: Uint8Array, limit: number): void {
  value.size += bytes.length;
  if (value.size > limit || value.role === 'unknown') value.held = [];
  else value.held.push(bytes);
}

function joined(held: readonly Uint8Array[], size: number): Uint8Array {
  if (held.length === 1) return held[0]!;
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const bytes of held) {
    whole.set(bytes, offset);
    offset += bytes.length;
  }
  return whole;
}

/** Columns are counted in UTF-16 code units: two for a character of four bytes, none for the bytes that follow the first. */
function advance(at: { line: number; column: number }, byte: number): void {
  if (byte === LINE_FEED) {
    at.line += 1;
    at.column = 1;
  } else if (byte < 0x80 || byte >= 0xc0) at.column += byte >= 0xf0 ? 2 : 1;
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === LINE_FEED || byte === 0x0d || byte === 0x09;
}

/** One of the three bytes of a byte order mark. */
function isMark(byte: number): boolean {
  return byte === 0xef || byte === 0xbb || byte === 0xbf;
}

function startsValue(byte: number): boolean {
  return byte !== COMMA && byte !== COLON && byte !== BRACE + 2 && byte !== BRACKET + 2;
}

const LINE_FEED = 0x0a;
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const BRACE = 0x7b;
