import { type AnyKind, anyKind, type Fields, recordDef, type RecordName } from '@openthb/core';

/** The kinds of record that are a person's own. */
const persons: ReadonlySet<string> = new Set<RecordName>(['victim', 'identity']);

/** Whether records of a kind speak of a person: they are one's own, or refer to one. */
export function speaksOfAPerson(name: RecordName): boolean {
  return persons.has(name) || refers(recordDef(name)!.fields);
}

function refers(fields: Fields): boolean {
  return Object.values(fields).some(({ kind }) => leadsToAPerson(anyKind(kind)));
}

function leadsToAPerson(kind: AnyKind): boolean {
  if (kind.type === 'list') return leadsToAPerson(anyKind(kind.item));
  return kind.type === 'group' ? refers(kind.fields) : kind.type === 'reference' && persons.has(kind.to);
}
