import type { RecordDef } from './define-record.js';
import type * as records from './index.js';

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
