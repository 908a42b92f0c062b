import type * as z from 'zod';
import { nature, type Nature } from '../code-lists/nature.js';
import { defineScalar, type Scalar } from '../scalars/define-scalar.js';
import { once } from '../scalars/once.js';
import { recordId, type RecordId } from '../scalars/record-id.js';
import { type STANDARD_VERSION, standardVersion } from '../scalars/standard-version.js';
import { objectSchema, type Group } from './define-group.js';
import { type Body, type Field, type Fields, required } from './field.js';

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

/**
 * A record of the standard: a group with a header, that stands by itself.
 * @since 0.1.0
 */
export interface RecordDef<N extends string, T> extends Omit<Group<T>, 'name'> {
  readonly name: N;
}

/** The record that a set of fields describes. */
export type RecordBody<N extends string, F extends Fields> = Header<N> & Body<F>;

/**
 * Defines a record. The header's fields come first; the schema is built when first asked for.
 * @since 0.1.0
 */
export function defineRecord<const N extends string, F extends Fields>(
  name: N,
  ownFields: F,
): RecordDef<N, RecordBody<N, F>> {
  const fields: Fields = Object.freeze({ ...header(name), ...ownFields });
  const schema = once(() => objectSchema(fields) as unknown as z.ZodType<RecordBody<N, F>, RecordBody<N, F>>);
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
  const meta = (title: string) => ({ title, sensitivity: 'plain', since: '1.0' }) as const;
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
