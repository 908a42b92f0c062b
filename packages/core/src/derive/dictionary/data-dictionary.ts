import type { CodeList } from '../../code-lists/define-code-list.js';
import type { Dictionary } from '../../code-lists/define-dictionary.js';
import * as dictionaryIndex from '../../code-lists/generated/dictionaries.js';
import { missingReason } from '../../code-lists/missing-reason.js';
import type { Labels } from '../../labels/labels.js';
import { anyKind } from '../../records/any-kind.js';
import type { Group } from '../../records/define-group.js';
import type { RecordDef } from '../../records/define-record.js';
import type { Fields } from '../../records/field.js';
import type { Kind } from '../../scalars/kind.js';
import type { Scalar } from '../../scalars/define-scalar.js';
import { recordId } from '../../scalars/record-id.js';
import { describeList, type ListDescription } from './describe-list.js';
import { describeObject, type ObjectDescription } from './describe-object.js';
import { describeScalar, type ScalarDescription } from './describe-scalar.js';

/**
 * Records, with all groups, code lists and scalars that they need.
 * @since 0.1.0
 */
export interface DataDictionary {
  readonly languages: readonly Pick<Labels, 'language' | 'reviewed'>[];
  readonly records: readonly ObjectDescription[];
  readonly groups: readonly ObjectDescription[];
  readonly lists: readonly ListDescription[];
  readonly scalars: readonly ScalarDescription[];
}

/**
 * The data dictionary of some records; groups, code lists and scalars by name.
 * @since 0.1.0
 */
export function dataDictionary(
  records: readonly RecordDef<string, unknown>[],
  labels: readonly Labels[],
): DataDictionary {
  const parts: Parts = { groups: new Map(), lists: new Map([[missingReason.id, missingReason]]), scalars: new Map() };
  for (const { fields } of records) gather(fields, parts);
  return {
    languages: labels.map(({ language, reviewed }) => ({ language, reviewed })),
    records: records.map((record) => describeObject(record, labels)),
    groups: byName(parts.groups).map((group) => describeObject(group, labels)),
    lists: byName(parts.lists).map((list) => describeList(dictionaryOf(list), labels)),
    scalars: byName(parts.scalars).map(describeScalar),
  };
}

interface Parts {
  readonly groups: Map<string, Group<unknown>>;
  readonly lists: Map<string, CodeList<string>>;
  readonly scalars: Map<string, Scalar<unknown>>;
}

function gather(fields: Fields, parts: Parts): void {
  for (const { kind } of Object.values(fields)) gatherKind(kind, parts);
}

function gatherKind(kind: Kind<unknown>, parts: Parts): void {
  const any = anyKind(kind);
  switch (any.type) {
    case 'list':
      return gatherKind(any.item, parts);
    case 'code':
      return void parts.lists.set(any.id, any);
    case 'reference':
      return void parts.scalars.set(recordId.id, recordId);
    case 'scalar':
      return void parts.scalars.set(any.id, any);
    case 'group':
      if (parts.groups.has(any.name)) return;
      parts.groups.set(any.name, any);
      gather(any.fields, parts);
  }
}

function byName<T>(parts: ReadonlyMap<string, T>): readonly T[] {
  return [...parts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, part]) => part);
}

/** The dictionary of a list of the standard, or the one that a list of an extension has with it. */
function dictionaryOf(list: CodeList<string>): Dictionary<string> {
  const own = Object.values<Dictionary<string>>(dictionaryIndex).find((dictionary) => dictionary.list === list);
  return own ?? { list, entries: list.entries ?? {} };
}
