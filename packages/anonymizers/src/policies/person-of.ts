import { anyKind, type AnyRecord, recordDef, type RecordId, type RecordName } from '@openthb/core';

/** The person a record is about, as far as it says. */
export function personOf(record: AnyRecord): RecordId {
  const { victim } = record as { readonly victim?: unknown };
  return typeof victim === 'string' ? victim : record.id;
}

/** Whether records of a kind are about one person each: victims, and what refers to one. */
export function isOfOnePerson(kind: RecordName): boolean {
  const { fields } = recordDef(kind)!;
  const victim = Object.hasOwn(fields, 'victim') ? anyKind(fields['victim']!.kind) : undefined;
  return kind === 'victim' || (victim?.type === 'reference' && victim.to === 'victim');
}
