import { anyKind, type AnyKind, type AnyRecord, type Fields, recordDef, type RecordDef, SdkError } from '@openthb/core';
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
  return (await replaced(definitions(record.record)!.fields, record, pseudonymize)) as R;
}

async function replaced(fields: Fields, object: object, pseudonymize: Pseudonymizer): Promise<object> {
  const entries = Object.entries(object).map(async ([name, value]) => {
    // The reasons for absence hold codes only.
    if (name === 'missing') return [name, value] as const;
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!field) throw new SdkError('unsafe', 'A record holds a field that the model does not know; it may hold an id.');
    return [name, await replacedValue(anyKind(field.kind), value, pseudonymize)] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

async function replacedValue(kind: AnyKind, value: unknown, pseudonymize: Pseudonymizer): Promise<unknown> {
  switch (kind.type) {
    case 'reference':
      return pseudonymize(value as string);
    case 'scalar':
      return kind.id === 'record-id' ? pseudonymize(value as string) : value;
    case 'group':
      return replaced(kind.fields, value as object, pseudonymize);
    case 'list':
      return Promise.all(
        (value as readonly unknown[]).map((item) => replacedValue(anyKind(kind.item), item, pseudonymize)),
      );
    case 'code':
      return value;
  }
}
