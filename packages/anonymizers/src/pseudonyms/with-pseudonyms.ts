import { type AnyRecord, type LeafKind, recordDef, type RecordDef, type RecordId } from '@openthb/core';
import { mapRecord } from '../data/map-record.js';
import type { Pseudonymizer } from './pseudonymizer.js';

/** The definition of a kind of record by its name. */
type Definitions = (name: string) => Pick<RecordDef<string, unknown>, 'fields'> | undefined;

/**
 * A copy of a record in which every id, its own and those it refers to, is a pseudonym. The same pseudonymizer on all
 * records of a file keeps them linked. Which fields hold ids is told by the model; `definitions` brings the model of
 * fields that extensions add, as `recordsWith` gives it.
 * @throws SdkError `unsafe` where the record holds a field that the model does not know, since it may hold an id
 * @since 0.1.0
 */
export async function withPseudonyms<R extends AnyRecord>(
  record: R,
  pseudonymize: Pseudonymizer,
  definitions: Definitions = recordDef,
): Promise<R> {
  const { fields } = definitions(record.record)!;
  const ids = new Set<RecordId>();
  mapRecord(fields, record, (kind, value) => (holdsId(kind) ? ids.add(value as RecordId) : value));
  const pairs = [...ids].map(async (id) => [id, await pseudonymize(id)] as const);
  const pseudonyms = new Map(await Promise.all(pairs));
  return mapRecord(fields, record, (kind, value) => (holdsId(kind) ? pseudonyms.get(value as RecordId) : value)) as R;
}

function holdsId(kind: LeafKind): boolean {
  return kind.type === 'reference' || (kind.type === 'scalar' && kind.id === 'record-id');
}
