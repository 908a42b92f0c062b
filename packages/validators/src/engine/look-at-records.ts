import type { AnyRecord, Fields, Path } from '@openthb/core';
import type { FileRule, Seen } from '../rules/define-file-rule.js';
import { isFreeText } from './is-free-text.js';
import { leavesOf, type VisitLeaf } from './leaves-of.js';
import type { Notebook } from './notebook.js';

/** A rule that looks at records, and what it is shown. */
interface Looking {
  readonly rule: FileRule;
  readonly look: (seen: Seen) => void;
  readonly seen: { -readonly [K in keyof Seen]: Seen[K] };
}

/** Begins to show records to rules across records; what they see is written into a notebook. */
export function lookAtRecords(
  rules: readonly FileRule[],
  notebook: Notebook,
): (record: AnyRecord, fields: Fields) => void {
  const lookings = rules.flatMap((rule, index) => lookingOf(rule, index, notebook) ?? []);
  const byKind = new Map<string, readonly Looking[]>();
  const lookingsAt = (kind: AnyRecord['record']): readonly Looking[] => {
    const found = lookings.filter(({ rule: { records } }) => records?.includes(kind) ?? true);
    byKind.set(kind, found);
    return found;
  };
  const remembers = rules.some(({ begin }) => begin);
  const ofTexts = rules.flatMap((rule, index) => (rule.text ? [{ rule, index }] : []));
  const leaves = leavesOf((kind, field) =>
    kind.type === 'reference' ? remembers : ofTexts.length > 0 && isFreeText(kind, field),
  );
  let at: Path = [];
  const reports = new Map(ofTexts.map(({ index }) => [index, () => notebook.report(index, at)]));
  const seeLeaf: VisitLeaf = (value, kind, path) => {
    if (kind.type === 'reference') return notebook.reference(notebook.number(value as string), kind.to, path);
    at = path;
    for (const { rule, index } of ofTexts) rule.text!(value as string, reports.get(index)!);
  };
  return (record, fields) => {
    if (remembers) notebook.record(record.record, notebook.number(record.id));
    for (const { look, seen } of byKind.get(record.record) ?? lookingsAt(record.record)) {
      seen.record = record;
      seen.fields = fields;
      look(seen);
    }
    leaves(fields, record, seeLeaf);
  };
}

function lookingOf(rule: FileRule, index: number, notebook: Notebook): Looking | undefined {
  const look = rule.beginLook?.() ?? (rule.look && ((seen: Seen) => rule.look!(seen)));
  if (!look) return undefined;
  const seen = {
    record: undefined as unknown as AnyRecord,
    fields: {},
    number: (text: string) => notebook.number(text),
    report: (path: Path) => notebook.report(index, path),
    note: (one: number, other = 0, third = 0, more?: unknown) =>
      notebook.note(index, one, other, third, more === undefined ? nothing : () => more),
  };
  return { rule, look, seen };
}

const nothing = (): undefined => undefined;
