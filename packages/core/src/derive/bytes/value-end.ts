import type { ByteNode, ByteObject, ByteProperty } from './byte-node.js';
import { instantEnd, momentEnd, partialDateEnd } from './date-end.js';
import { CLOSE, CLOSE_LIST, COMMA, MINUS, OPEN, OPEN_LIST, QUOTE, SPACE, ZERO } from './letters.js';
import { patternEnd, plainTextEnd, recordIdEnd } from './text-end.js';
import { wordsEnd } from './words.js';

/** Where a value ends that is good; -1 where it is not, or not told at once: it is then to be read as an object. */
export function valueEnd(view: DataView, at: number, node: ByteNode, reason: ByteNode): number {
  switch (node.type) {
    case 'words':
      return wordsEnd(view, at, node.words);
    case 'date':
      return partialDateEnd(view, at);
    case 'id':
      return recordIdEnd(view, at);
    case 'list':
      return listEnd(view, at, node, reason);
    case 'object':
      return objectEnd(view, at, node.object, reason);
    case 'integer':
      return integerEnd(view, at, node.least, node.most);
    case 'flag':
      return flagEnd(view, at);
    case 'text':
      return plainTextEnd(view, at, node.least, node.most);
    case 'moment':
      return momentEnd(view, at);
    case 'instant':
      return instantEnd(view, at);
    case 'pattern':
      return patternEnd(view, at, node.pattern);
  }
}

/** Where an object ends. Its properties are looked for in the order that the file is known to have. */
export function objectEnd(view: DataView, at: number, object: ByteObject, reason: ByteNode): number {
  if (view.getUint8(at) !== OPEN) return -1;
  let due = object.required;
  if (view.getUint8(at + 1) === CLOSE) return due === 0 ? at + 2 : -1;
  const { order, firsts } = object;
  object.serial += 1;
  const { serial } = object;
  let end = at + 1;
  for (let next = 0; ;) {
    const first = view.getInt32(end, true);
    while (next < firsts.length && (firsts[next] !== first || !hasKey(view, end, order[next]!))) next += 1;
    if (next === firsts.length) return -1;
    const property = order[next]!;
    next += 1;
    end = afterSpace(view, end + property.length);
    if (property.node === undefined) {
      end = missingEnd(view, end, object, reason);
    } else {
      if (property.explained === serial) return -1;
      property.seen = serial;
      if (property.required) due -= 1;
      end = valueEnd(view, end, property.node, reason);
    }
    if (end < 0) return -1;
    const byte = view.getUint8(end);
    if (byte === CLOSE) return due === 0 ? end + 1 : -1;
    if (byte !== COMMA) return -1;
    end = afterSpace(view, end + 1);
  }
}

/** Where the reasons end why properties of an object are missing; each may be missing, is not there, and stands once. */
function missingEnd(view: DataView, at: number, { order, firsts, serial }: ByteObject, reason: ByteNode): number {
  if (view.getUint8(at) !== OPEN) return -1;
  if (view.getUint8(at + 1) === CLOSE) return at + 2;
  let end = at + 1;
  for (;;) {
    const first = view.getInt32(end, true);
    let next = 0;
    while (next < firsts.length && (firsts[next] !== first || !hasKey(view, end, order[next]!))) next += 1;
    const property = order[next];
    if (property?.node === undefined || property.required) return -1;
    if (property.seen === serial || property.explained === serial) return -1;
    property.explained = serial;
    end = wordsEnd(view, afterSpace(view, end + property.length), reason.words);
    if (end < 0) return -1;
    const byte = view.getUint8(end);
    if (byte === CLOSE) return end + 1;
    if (byte !== COMMA) return -1;
    end = afterSpace(view, end + 1);
  }
}

/** Whether a property's key stands at a place. */
function hasKey(view: DataView, at: number, { key, length }: ByteProperty): boolean {
  const last = key.length - 1;
  for (let word = 1; word < last; word += 1) if (view.getInt32(at + word * 4, true) !== key[word]) return false;
  return view.getInt32(at + length - 4, true) === key[last];
}

function afterSpace(view: DataView, at: number): number {
  return view.getUint8(at) === SPACE ? at + 1 : at;
}

function listEnd(view: DataView, at: number, { item, unique }: ByteNode, reason: ByteNode): number {
  if (view.getUint8(at) !== OPEN_LIST) return -1;
  let end = at + 1;
  for (let count = 0; ; count += 1) {
    const from = end;
    end = valueEnd(view, from, item!, reason);
    if (end < 0) return -1;
    if (unique && (count === FEW || repeats(view, at + 1, from, end))) return -1;
    const byte = view.getUint8(end);
    if (byte === CLOSE_LIST) return end + 1;
    if (byte !== COMMA) return -1;
    end = afterSpace(view, end + 1);
  }
}

/** Longer sets are judged as objects. */
const FEW = 12;

/** Whether a text of a set is one of those before it. */
function repeats(view: DataView, begin: number, from: number, end: number): boolean {
  const length = end - from;
  for (let at = begin; at < from;) {
    let same = 0;
    while (same < length && view.getUint8(at + same) === view.getUint8(from + same)) same += 1;
    if (same === length) return true;
    at += 1;
    while (view.getUint8(at) !== QUOTE) at += 1;
    at = afterSpace(view, at + 2);
  }
  return false;
}

function integerEnd(view: DataView, at: number, least: number, most: number): number {
  const negative = view.getUint8(at) === MINUS;
  let end = negative ? at + 1 : at;
  const begin = end;
  let number = 0;
  for (let digit = view.getUint8(end) - ZERO; digit >= 0 && digit <= 9; digit = view.getUint8(end) - ZERO) {
    number = number * 10 + digit;
    end += 1;
  }
  const digits = end - begin;
  if (digits === 0 || digits > 15 || (digits > 1 && view.getUint8(begin) === ZERO)) return -1;
  const value = negative ? -number : number;
  return value >= least && value <= most ? end : -1;
}

function flagEnd(view: DataView, at: number): number {
  const word = view.getInt32(at, true);
  if (word === TRUE) return at + 4;
  return word === FALS && view.getUint8(at + 4) === LETTER_E ? at + 5 : -1;
}

const TRUE = 0x65757274;
const FALS = 0x736c6166;
const LETTER_E = 0x65;
