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
  const number = remembering(notebook);
  const lookings = rules.flatMap((rule, index) => lookingOf(rule, index, notebook, number) ?? []);
  const byKind = new Map<string, readonly Looking[]>();
  const lookingsAt = (kind: AnyRecord['record']): readonly Looking[] => {
    const found = lookings.filter(({ rule: { records } }) => records?.includes(kind) ?? true);
    byKind.set(kind, found);
    return found;
  };
  const remembers = rules.some(({ begin }) => begin);
  const areRules = rules.length > 0;
  const ofTexts = rules.flatMap((rule, index) => (rule.text ? [{ rule, index }] : []));
  const leaves = leavesOf((kind, field) =>
    kind.type === 'reference' ? remembers : ofTexts.length > 0 && isFreeText(kind, field),
  );
  let at: Path = [];
  const reports = new Map(ofTexts.map(({ index }) => [index, () => notebook.report(index, at)]));
  const seeLeaf: VisitLeaf = (value, kind, path) => {
    if (kind.type === 'reference') return notebook.reference(number(value as string), kind.to, path);
    at = path;
    for (const { rule, index } of ofTexts) rule.text!(value as string, reports.get(index)!);
  };
  return (record, fields) => {
    if (areRules) notebook.record(record.record, number(record.id));
    for (const { look, seen } of byKind.get(record.record) ?? lookingsAt(record.record)) {
      seen.record = record;
      seen.fields = fields;
      look(seen);
    }
    notebook.seen();
    leaves(fields, record, seeLeaf);
  };
}

/** Numbers texts, and remembers those of late: a record and its neighbours name the same ones again and again. */
function remembering(notebook: Notebook): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    let number = known.get(text);
    if (number !== undefined) return number;
    if (known.size === REMEMBERED) known.clear();
    number = notebook.number(text);
    known.set(text, number);
    return number;
  };
}

const REMEMBERED = 4096;

function lookingOf(
  rule: FileRule,
  index: number,
  notebook: Notebook,
  number: (text: string) => number,
): Looking | undefined {
  const look = rule.beginLook?.() ?? rule.look;
  if (!look) return undefined;
  const seen = {
    record: undefined as unknown as AnyRecord,
    fields: {},
    number,
    report: (path: Path) => notebook.report(index, path),
    note: (one: number, other = 0, third = 0, more?: unknown) =>
      notebook.note(index, one, other, third, more === undefined ? nothing : () => more),
  };
  return { rule, look, seen };
}

const nothing = (): undefined => undefined;
