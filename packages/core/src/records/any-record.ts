import type { RecordDef } from './define-record.js';
import * as records from './index.js';

type Definitions = typeof records;
type RecordIn<D> = D extends RecordDef<string, infer T> ? T : never;

/**
 * A record of any kind.
 * @since 0.1.0
 */
export type AnyRecord = { [K in keyof Definitions]: RecordIn<Definitions[K]> }[keyof Definitions];

/**
 * The kinds of record of the standard.
 * @since 0.1.0
 */
export type RecordName = AnyRecord['record'];

/**
 * The record of one kind.
 * @since 0.1.0
 */
export type RecordOf<N extends RecordName> = Extract<AnyRecord, { readonly record: N }>;

const byName: ReadonlyMap<string, RecordDef<RecordName, unknown>> = new Map(
  Object.values(records).map((record) => [record.name, record]),
);

/**
 * The definition of a kind of record; undefined where the standard has none of that name.
 * @since 0.1.0
 */
export function recordDef(name: string): RecordDef<RecordName, unknown> | undefined {
  return byName.get(name);
}
