import type * as z from 'zod';
import { nature, type Nature } from '../code-lists/nature.js';
import { defineScalar, type Scalar } from '../scalars/define-scalar.js';
import { once } from '../scalars/once.js';
import { recordId, type RecordId } from '../scalars/record-id.js';
import { type STANDARD_VERSION, standardVersion } from '../scalars/standard-version.js';
import { objectSchema, type Group } from './define-group.js';
import { type Body, type Field, type Fields, optional, required } from './field.js';
import { recordLife } from './parts/record-life.js';

/**
 * What every record starts with.
 * @since 0.1.0
 */
export interface Header<N extends string> {
  /** The kind of record. */
  readonly record: N;
  /** The version of the standard that the record follows. */
  readonly version: typeof STANDARD_VERSION;
  /** The record's own id: who issued it, a colon, an opaque part. */
  readonly id: RecordId;
  /** Whether a real person or thing stands behind the record. */
  readonly nature: Nature;
}

/** What every record may start with besides. */
const life = {
  /** How long the record lives, and which revision of it this is. */
  life: optional(recordLife, { title: 'Life of the record', sensitivity: 'plain', since: '1.0' }),
};

/**
 * A record of the standard: a group with a header, that stands by itself.
 * @since 0.1.0
 */
export interface RecordDef<N extends string, T> extends Omit<Group<T>, 'name'> {
  readonly name: N;
}

/** The record that a set of fields describes. */
export type RecordBody<N extends string, F extends Fields> = Header<N> & Body<typeof life & F>;

/**
 * Defines a record. The header's fields come first; the schema is built when first asked for.
 * @since 0.1.0
 */
export function defineRecord<const N extends string, F extends Fields>(
  name: N,
  ownFields: F,
): RecordDef<N, RecordBody<N, F>> {
  return recordOf(name, { ...header(name), ...life, ...ownFields });
}

/** A record of these fields, the header's among them. */
export function recordOf<N extends string, T>(name: N, all: Fields): RecordDef<N, T> {
  const fields = Object.freeze(all);
  const schema = once(() => objectSchema(fields) as unknown as z.ZodType<T, T>);
  return Object.freeze({
    type: 'group' as const,
    name,
    fields,
    get schema() {
      return schema();
    },
  });
}

function header(name: string): Readonly<Record<keyof Header<string>, Field<unknown>>> {
  const meta = (title: string) => ({ title, sensitivity: 'plain', since: '0.9' }) as const;
  return {
    record: required(recordKind(name), meta('Record')),
    version: required(standardVersion, meta('Version')),
    id: required(recordId, { ...meta('Id'), sensitivity: 'sensitive' }),
    nature: required(nature, meta('Nature')),
  };
}

function recordKind<N extends string>(name: N): Scalar<N> {
  return defineScalar({
    id: `record-${name}`,
    definition: 'The kind of record.',
    constraint: { type: 'constant', value: name },
  }) as unknown as Scalar<N>;
}
