import { ownCode } from '../code-lists/define-code-list.js';
import { missingReason } from '../code-lists/missing-reason.js';
import { type AnyKind, anyKind } from '../records/any-kind.js';
import type { Fields, Need } from '../records/field.js';
import type { Scalar } from '../scalars/define-scalar.js';
import type { Kind } from '../scalars/kind.js';
import { recordId } from '../scalars/record-id.js';
import {
  type Codec,
  codes,
  constant,
  flag,
  group,
  integer,
  list,
  set,
  type SomeCodec,
  text,
} from './io-ts-combinators.js';

/**
 * The io-ts codec of a record, or of any group, code list or scalar of the standard. It accepts what the zod schema
 * accepts and gives it back unchanged. `t.union` of records tells them apart by `record`. Its errors hold nothing of the
 * value; `fromIoTs` and `findingReporter` say what they mean.
 * @example t.array(codec(victim)).decode(input)
 * @since 0.1.0
 */
export function codec<T>(kind: Kind<T>): Codec<T> {
  return codecOf(anyKind(kind), new Map()) as Codec<T>;
}

/** Codecs by kind, so that one that stands in many fields is made once. */
type Made = Map<AnyKind, SomeCodec>;

function codecOf(kind: AnyKind, made: Made): SomeCodec {
  const known = made.get(kind);
  if (known) return known;
  const fresh = build(kind, made);
  made.set(kind, fresh);
  return fresh;
}

function build(kind: AnyKind, made: Made): SomeCodec {
  switch (kind.type) {
    case 'scalar':
      return scalar(kind);
    case 'reference':
      return codecOf(recordId, made);
    case 'code':
      return kind.kind === 'open' ? text(kind.id, ownCode) : codes(kind.id, kind.codes);
    case 'group': {
      const reason = codecOf(missingReason, made);
      return group<object>(
        kind.name,
        codecs(kind.fields, 'required', made),
        codecs(kind.fields, 'optional', made),
        reason,
      );
    }
    case 'list': {
      const item = codecOf(anyKind(kind.item), made);
      return kind.unique ? set(item) : list(item);
    }
  }
}

function codecs(fields: Fields, wanted: Need, made: Made): Readonly<Record<string, SomeCodec>> {
  const chosen = Object.entries(fields).filter(([, { need }]) => need === wanted);
  return Object.fromEntries(chosen.map(([name, { kind }]) => [name, codecOf(anyKind(kind), made)]));
}

function scalar({ id, constraint }: Scalar<unknown>): SomeCodec {
  switch (constraint.type) {
    case 'text':
      return text(id, constraint.pattern);
    case 'integer':
      return integer(id, constraint.minimum, constraint.maximum);
    case 'boolean':
      return flag(id);
    case 'constant':
      return constant(constraint.value);
  }
}
