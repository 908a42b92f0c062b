import { missingReason } from '../../code-lists/missing-reason.js';
import { fromZod, type StructureIssue } from '../../findings/from-zod.js';
import type { Path } from '../../findings/place.js';
import { structureRules } from '../../findings/structure-rules.js';
import { type AnyKind, anyKind } from '../../records/any-kind.js';
import type { RecordDef } from '../../records/define-record.js';
import type { Fields } from '../../records/field.js';
import { predicateOfKind } from './predicate-of-kind.js';
import { predicateOf } from './predicate-of.js';

/**
 * What the schema of a record refuses in a value, as `fromZod` tells it. Where the record has a predicate, only the parts
 * that the predicates of their kinds refuse are shown to zod, so that one wrong field does not cost the whole record.
 * @since 0.1.0
 */
export function issuesOf(record: RecordDef<string, unknown>, value: unknown): readonly StructureIssue[] {
  const issues: StructureIssue[] = [];
  if (predicateOf(record)) inKind(record as AnyKind, value, [], issues);
  else explain(record as AnyKind, value, [], issues);
  return issues;
}

/** Adds what is wrong in a value that is not good. */
function inKind(kind: AnyKind, value: unknown, path: Path, issues: StructureIssue[]): void {
  if (kind.type === 'group' && typeof value === 'object' && value !== null && !Array.isArray(value)) {
    inObject(kind, value, path, issues);
  } else if (kind.type === 'list' && !kind.unique && Array.isArray(value) && value.length > 0) {
    const item = anyKind(kind.item);
    for (const [index, one] of value.entries()) inPart(item, one, path, index, issues);
  } else explain(kind, value, path, issues);
}

function inPart(kind: AnyKind, value: unknown, path: Path, name: string | number, issues: StructureIssue[]): void {
  if (!predicateOfKind(kind)?.(value, { unlisted: false })) inKind(kind, value, [...path, name], issues);
}

function inObject(
  kind: Extract<AnyKind, { type: 'group' }>,
  value: object,
  path: Path,
  issues: StructureIssue[],
): void {
  const { fields } = kind;
  const object = value as Readonly<Record<string, unknown>>;
  // Reasons are few and seldom wrong; what they say of other fields is judged with them.
  if ('missing' in object && !isGoodMissing(fields, object)) return explain(kind, value, path, issues);
  for (const [name, { kind: inner, need }] of Object.entries(fields)) {
    if (name in object) inPart(anyKind(inner), object[name], path, name, issues);
    else if (need === 'required')
      issues.push({ rule: structureRules.absent, path: [...path, name], at: [...path, name] });
  }
  for (const key in object) {
    if (key !== 'missing' && !Object.hasOwn(fields, key)) {
      issues.push({ rule: structureRules.unknownKey, path, at: [...path, key] });
    }
  }
}

/** Whether reasons are given as they may be, each for an optional field that is not there. */
function isGoodMissing(fields: Fields, object: Readonly<Record<string, unknown>>): boolean {
  const { missing } = object as { readonly missing: unknown };
  if (typeof missing !== 'object' || missing === null || Array.isArray(missing)) return false;
  const isReason = predicateOfKind(missingReason)!;
  for (const name in missing) {
    if (!Object.hasOwn(fields, name) || fields[name]!.need === 'required' || name in object) return false;
    if (!isReason((missing as Readonly<Record<string, unknown>>)[name], { unlisted: false })) return false;
  }
  return true;
}

/** What zod says of a value, as part of a larger one. */
function explain(kind: AnyKind, value: unknown, path: Path, issues: StructureIssue[]): void {
  const parsed = kind.schema.safeParse(value);
  if (parsed.success) return;
  for (const { rule, path: shown, at } of fromZod(parsed.error, value)) {
    issues.push(
      path.length === 0 ? { rule, path: shown, at } : { rule, path: [...path, ...shown], at: [...path, ...at] },
    );
  }
}
