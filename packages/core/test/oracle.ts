import type { Fields, Kind } from '@openthb/core';
import { type AnyKind, anyKind } from '../src/records/any-kind.js';
import { missingReason } from '../src/code-lists/missing-reason.js';
import type { Constraint } from '../src/scalars/define-scalar.js';

/**
 * Whether a JSON value is one of a kind, judged slowly and plainly from what the model means. It shares nothing with the
 * schemas and codecs that are derived from the model, and is what they are compared with.
 */
export function allows(kind: Kind<unknown>, value: unknown): boolean {
  return judge(anyKind(kind), value);
}

function judge(kind: AnyKind, value: unknown): boolean {
  switch (kind.type) {
    case 'scalar':
      return fits(kind.constraint, value);
    case 'reference':
      return typeof value === 'string' && isRecordId(value);
    case 'code':
      return typeof value === 'string' && (kind.codes.includes(value) || (kind.kind === 'open' && isOwnCode(value)));
    case 'group':
      return isObject(value) && describes(kind.fields, value);
    case 'list':
      return Array.isArray(value) && isList(anyKind(kind.item), kind.unique, value);
  }
}

/** Required fields are there; what is there is a field, fits, and is not explained away. */
function describes(fields: Fields, object: object): boolean {
  const given = Object.entries(object);
  const absent = Object.keys(fields).filter((name) => !given.some(([key]) => key === name));
  const mayBeAbsent = absent.filter((name) => fields[name]!.need === 'optional');
  if (mayBeAbsent.length < absent.length) return false;
  const explainable = Object.values(fields).some(({ need }) => need === 'optional');
  return given.every(([key, value]) => {
    const field = Object.entries(fields).find(([name]) => name === key)?.[1];
    if (field) return judge(anyKind(field.kind), value);
    return key === 'missing' && explainable && explains(mayBeAbsent, value);
  });
}

/** Each key is an optional field that is not there, each value a reason. */
function explains(absent: readonly string[], missing: unknown): boolean {
  return (
    isObject(missing) &&
    Object.entries(missing).every(([name, reason]) => absent.includes(name) && judge(missingReason, reason))
  );
}

function isList(item: AnyKind, unique: boolean, values: readonly unknown[]): boolean {
  const repeats = values.some((value, index) => values.slice(0, index).includes(value));
  return values.length > 0 && values.every((value) => judge(item, value)) && !(unique && repeats);
}

function fits(constraint: Constraint, value: unknown): boolean {
  switch (constraint.type) {
    case 'text':
      return typeof value === 'string' && new RegExp(constraint.pattern.source, 'u').test(value);
    case 'integer':
      return typeof value === 'number' && value % 1 === 0 && value >= constraint.minimum && value <= constraint.maximum;
    case 'boolean':
      return value === true || value === false;
    case 'constant':
      return value === constraint.value;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Words of small letters and digits, joined by single hyphens. */
function isOwnCode(text: string): boolean {
  return text.split('-').every((word) => consistsOf(word, `${small}${digits}`));
}

/** An issuer, a colon and an opaque part; see the definition of `record-id`. */
function isRecordId(text: string): boolean {
  const [issuer = '', own = '', ...more] = text.split(':');
  const ends = [issuer[0], issuer.at(-1)];
  return (
    more.length === 0 &&
    issuer.length <= 63 &&
    own.length <= 64 &&
    consistsOf(issuer, `${small}${digits}.-`) &&
    ends.every((letter) => letter !== '.' && letter !== '-') &&
    consistsOf(own, `${small}${small.toUpperCase()}${digits}-_`)
  );
}

const small = 'abcdefghijklmnopqrstuvwxyz';
const digits = '0123456789';

function consistsOf(text: string, letters: string): boolean {
  return text !== '' && [...text].every((letter) => letters.includes(letter));
}
