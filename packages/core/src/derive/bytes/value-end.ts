import type { ByteNode, ByteObject, ByteProperty } from './byte-node.js';
import { instantEnd, momentEnd, partialDateEnd } from './date-end.js';
import { flagEnd } from './flag-end.js';
import { integerEnd } from './integer-end.js';
import { CLOSE, CLOSE_LIST, COMMA, OPEN, OPEN_LIST, SPACE } from './letters.js';
import { repeats } from './repeats.js';
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

/** Where an object ends. Each property is looked for first after the one before it. */
export function objectEnd(view: DataView, at: number, object: ByteObject, reason: ByteNode): number {
  if (view.getUint8(at) !== OPEN) return -1;
  let due = object.required;
  if (view.getUint8(at + 1) === CLOSE) return due === 0 ? at + 2 : -1;
  object.serial += 1;
  const { serial } = object;
  let end = at + 1;
  for (let next = 0; ; next += 1) {
    next = indexOfKey(view, end, object, next);
    const property = object.order[next];
    if (property === undefined || property.seen === serial || property.explained === serial) return -1;
    property.seen = serial;
    if (property.required) due -= 1;
    end = afterSpace(view, end + property.length);
    end = property.node ? valueEnd(view, end, property.node, reason) : missingEnd(view, end, object, reason);
    if (end < 0) return -1;
    const byte = view.getUint8(end);
    if (byte === CLOSE) return due === 0 ? end + 1 : -1;
    if (byte !== COMMA) return -1;
    end = afterSpace(view, end + 1);
  }
}

/** Where the reasons end why properties of an object are missing; each may be missing, is not there, and stands once. */
function missingEnd(view: DataView, at: number, object: ByteObject, reason: ByteNode): number {
  if (view.getUint8(at) !== OPEN) return -1;
  if (view.getUint8(at + 1) === CLOSE) return at + 2;
  const { order, serial } = object;
  let end = at + 1;
  for (let next = 0; ; next += 1) {
    next = indexOfKey(view, end, object, next);
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

/** Which property's key stands at a place, looked for from one on and then from the first; -1 where none does. */
function indexOfKey(view: DataView, at: number, { order, firsts }: ByteObject, from: number): number {
  const first = view.getInt32(at, true);
  for (let next = from; next < firsts.length; next += 1) {
    if (firsts[next] === first && hasKey(view, at, order[next]!)) return next;
  }
  for (let next = 0; next < from; next += 1) {
    if (firsts[next] === first && hasKey(view, at, order[next]!)) return next;
  }
  return -1;
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
  const first = at + 1;
  for (let end = first; ;) {
    const from = end;
    end = valueEnd(view, from, item!, reason);
    if (end < 0) return -1;
    if (unique && from > first && repeats(view, first, from, end)) return -1;
    const byte = view.getUint8(end);
    if (byte === CLOSE_LIST) return end + 1;
    if (byte !== COMMA) return -1;
    end = afterSpace(view, end + 1);
  }
}
