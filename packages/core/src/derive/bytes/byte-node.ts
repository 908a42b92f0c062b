import type { CodeList } from '../../code-lists/define-code-list.js';
import { missingReason } from '../../code-lists/missing-reason.js';
import { type AnyKind, anyKind } from '../../records/any-kind.js';
import type { Fields } from '../../records/field.js';
import type { Constraint, Scalar } from '../../scalars/define-scalar.js';
import { instant } from '../../scalars/instant.js';
import { moment } from '../../scalars/moment.js';
import { partialDate } from '../../scalars/partial-date.js';
import { recordId } from '../../scalars/record-id.js';
import { plainLength } from '../predicate/plain-length.js';
import { type Words, wordsOf, wordOf } from './words.js';

/** What is judged at a place of a file: a kind of the model, made ready. All have one shape, so that reading them is fast. */
export interface ByteNode {
  readonly type:
    | 'words'
    | 'date'
    | 'instant'
    | 'moment'
    | 'id'
    | 'text'
    | 'pattern'
    | 'integer'
    | 'flag'
    | 'list'
    | 'object';
  readonly words: Words;
  /** Bounds of a number, or of the length of a text. */
  readonly least: number;
  readonly most: number;
  readonly pattern: RegExp;
  readonly item: ByteNode | undefined;
  readonly unique: boolean;
  readonly object: ByteObject;
}

/** The properties of an object. */
export interface ByteObject {
  readonly order: readonly ByteProperty[];
  /** The first four bytes of the key of each, with the quotation mark. */
  readonly firsts: Int32Array;
  readonly required: number;
  /** The number of the object that is read now; marks of properties with other numbers are those of earlier objects. */
  serial: number;
}

/** One property, with marks that say in which object it was last seen, or explained as missing. */
export interface ByteProperty {
  readonly name: string;
  readonly required: boolean;
  /** Undefined for the reasons why other properties are missing. */
  readonly node: ByteNode | undefined;
  /** The bytes of its key in a file, with quotation marks and colon. */
  readonly key: Int32Array;
  readonly length: number;
  seen: number;
  explained: number;
}

/** Nodes by kind, so that one that stands in many fields is made once. */
export type Made = Map<AnyKind, ByteNode>;

/** A kind, made ready. */
export function byteNode(kind: AnyKind, made: Made): ByteNode {
  const known = made.get(kind);
  if (known) return known;
  const node = { ...blank, ...partsOf(kind, made) };
  made.set(kind, node);
  return node;
}

/** Why properties are absent. */
export function reasonNode(made: Made): ByteNode {
  return byteNode(missingReason as CodeList<string>, made);
}

/** The fields of a record or group, made ready. */
export function byteObject(fields: Fields, made: Made): ByteObject {
  const properties = Object.entries(fields).map(([name, { kind, need }]) =>
    propertyOf(name, need === 'required', byteNode(anyKind(kind), made)),
  );
  const required = properties.filter((one) => one.required).length;
  const missing = required < properties.length ? [propertyOf('missing', false, undefined)] : [];
  return { ...ordered([...properties, ...missing]), required, serial: 0 };
}

function ordered(order: readonly ByteProperty[]): Pick<ByteObject, 'order' | 'firsts'> {
  return { order, firsts: Int32Array.from(order, ({ key }) => key[0]!) };
}

function propertyOf(name: string, required: boolean, node: ByteNode | undefined): ByteProperty {
  return { name, required, node, ...byteKey(name), seen: 0, explained: 0 };
}

/** The key of a property as it stands in a file, four bytes at a time; the last four are those at its end. */
export function byteKey(name: string): Pick<ByteProperty, 'key' | 'length'> {
  const text = `"${name}":`;
  const words = Array.from({ length: Math.ceil(text.length / 4) }, (_, word) =>
    wordOf(text.slice(Math.min(word * 4, text.length - 4), Math.min(word * 4 + 4, text.length))),
  );
  return { key: Int32Array.from(words), length: text.length };
}

const noObject: ByteObject = { ...ordered([]), required: 0, serial: 0 };

const blank: ByteNode = {
  type: 'flag',
  words: wordsOf(['']),
  least: 0,
  most: 0,
  pattern: /^/u,
  item: undefined,
  unique: false,
  object: noObject,
};

function partsOf(kind: AnyKind, made: Made): Partial<ByteNode> {
  switch (kind.type) {
    case 'scalar':
      return byHand.get(kind) ?? ofConstraint(kind.constraint);
    case 'reference':
      return { type: 'id' };
    case 'code':
      return { type: 'words', words: wordsOf(kind.codes) };
    case 'group':
      return { type: 'object', object: byteObject(kind.fields, made) };
    case 'list':
      return { type: 'list', item: byteNode(anyKind(kind.item), made), unique: kind.unique };
  }
}

const byHand: ReadonlyMap<Scalar<unknown>, Partial<ByteNode>> = new Map<Scalar<unknown>, Partial<ByteNode>>([
  [partialDate, { type: 'date' }],
  [instant, { type: 'instant' }],
  [moment, { type: 'moment' }],
  [recordId, { type: 'id' }],
]);

function ofConstraint(constraint: Constraint): Partial<ByteNode> {
  switch (constraint.type) {
    case 'text': {
      const length = plainLength(constraint.pattern);
      return length ? { type: 'text', ...length } : { type: 'pattern', pattern: constraint.pattern };
    }
    case 'integer':
      return { type: 'integer', least: constraint.minimum, most: constraint.maximum };
    case 'boolean':
      return { type: 'flag' };
    case 'constant':
      return { type: 'words', words: wordsOf([constraint.value]) };
  }
}
