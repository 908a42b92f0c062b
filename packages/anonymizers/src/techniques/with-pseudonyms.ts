import { anyKind, type AnyKind, type AnyRecord, type Fields, recordDef } from '@openthb/core';
import type { Pseudonymizer } from './pseudonymizer.js';

/**
 * A copy of a record whose own id and whose references are pseudonyms. The same pseudonymizer on all records of a file
 * keeps them linked. Which fields refer is told by the model.
 * @since 0.1.0
 */
export async function withPseudonyms<R extends AnyRecord>(record: R, pseudonymize: Pseudonymizer): Promise<R> {
  const copy = await replaced(recordDef(record.record)!.fields, record, pseudonymize);
  return { ...copy, id: await pseudonymize(record.id) } as R;
}

async function replaced(fields: Fields, object: object, pseudonymize: Pseudonymizer): Promise<object> {
  const entries = Object.entries(object).map(async ([name, value]) => {
    const field = fields[name];
    return [name, field ? await replacedValue(anyKind(field.kind), value, pseudonymize) : value] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

async function replacedValue(kind: AnyKind, value: unknown, pseudonymize: Pseudonymizer): Promise<unknown> {
  switch (kind.type) {
    case 'reference':
      return pseudonymize(value as string);
    case 'group':
      return replaced(kind.fields, value as object, pseudonymize);
    case 'list':
      return Promise.all(
        (value as readonly unknown[]).map((item) => replacedValue(anyKind(kind.item), item, pseudonymize)),
      );
    default:
      return value;
  }
}
