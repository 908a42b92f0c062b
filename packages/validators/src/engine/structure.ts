import {
  type AnyRecord,
  type Fields,
  type RecordDef,
  recordDef,
  type StructureIssue,
  STANDARD_VERSION,
  structureRules,
  walk,
} from '@openthb/core';
import { issuesOf, predicateOf } from '@openthb/core/predicates';

/** A record that its schema accepts, or what the schema refuses; and what is worth a warning in either case. */
export type Structure =
  | {
      readonly ok: true;
      readonly record: AnyRecord;
      /** The fields that the record may have, those of extensions among them. */
      readonly fields: Fields;
      readonly issues: readonly StructureIssue[];
    }
  | { readonly ok: false; readonly kind: string | undefined; readonly issues: readonly StructureIssue[] };

/** Finds the definition of a kind of record; undefined where there is none of that name. */
export type FindRecord = (name: string) => RecordDef<string, unknown> | undefined;

/**
 * Whether a value is a record of the standard, judged by the model alone. Records with extensions are found by
 * `recordsWith`.
 */
export function checkStructure(value: unknown, find: FindRecord = recordDef): Structure {
  const def = find(kindOf(value));
  if (!def) return { ok: false, kind: undefined, issues: [{ rule: structureRules.notARecord, path: [], at: [] }] };
  const seen = { unlisted: false };
  if (predicateOf(def)?.(value, seen)) return good(value as AnyRecord, def.fields, seen.unlisted);
  const { version } = value as { version?: unknown };
  if (typeof version === 'string' && version !== STANDARD_VERSION) {
    return {
      ok: false,
      kind: def.name,
      issues: [{ rule: structureRules.version, path: ['version'], at: ['version'] }],
    };
  }
  const issues = issuesOf(def, value);
  if (issues.length > 0) return { ok: false, kind: def.name, issues };
  return good(value as AnyRecord, def.fields, true);
}

function good(record: AnyRecord, fields: Fields, mayHaveUnlisted: boolean): Structure {
  return { ok: true, record, fields, issues: mayHaveUnlisted ? unlistedCodes(record, fields) : none };
}

const none: readonly StructureIssue[] = [];

function kindOf(value: unknown): string {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'record')) return '';
  const { record } = value as { record: unknown };
  return typeof record === 'string' ? record : '';
}

/** Values of open lists that the lists do not name. */
function unlistedCodes(record: AnyRecord, fields: Fields): readonly StructureIssue[] {
  const issues: StructureIssue[] = [];
  walk(fields, record, (kind, value, path) => {
    if (kind.type === 'code' && kind.kind === 'open' && !kind.codes.includes(value as string)) {
      issues.push({ rule: structureRules.unlisted, path, at: path });
    }
  });
  return issues;
}
