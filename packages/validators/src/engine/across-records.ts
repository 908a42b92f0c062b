import { type AnyRecord, type Fields, type Finding, findingOf, type Path } from '@openthb/core';
import type { FileRule, FileRuleRun } from '../rules/define-file-rule.js';
import { idNumbers } from './id-numbers.js';
import { isFreeText } from './is-free-text.js';
import { keptPlaces } from './kept-places.js';
import { leavesOf, type VisitLeaf } from './leaves-of.js';
import { findingAt, type Where } from './where.js';

/** The rules across records of a profile, at work on one file. */
export interface AcrossRecords {
  /** Shows them the next record, and collects what they report of it. */
  visit(record: AnyRecord, fields: Fields, where: Where, found: Finding[]): void;
  /** What they tell after the last record, one by one. */
  end(): Generator<Finding>;
}

/** A rule at work, and the places that it told of. */
interface Run {
  readonly rule: FileRule;
  readonly run: FileRuleRun;
  readonly told: number[];
}

/** Begins a file. What rules keep of it is held as numbers. */
export function acrossRecords(rules: readonly FileRule[]): AcrossRecords {
  const number = idNumbers();
  const { keep, at, forget } = keptPlaces();
  const runs = rules.map((rule): Run => {
    const told: number[] = [];
    return { rule, run: rule.begin({ number, tell: (place) => void told.push(place), forget }), told };
  });
  const ofReferences = runs.filter(({ run }) => run.reference);
  const ofTexts = runs.filter(({ run }) => run.text);
  const visitors = new Map<string, readonly Run[]>();
  const visitorsOf = (kind: AnyRecord['record']): readonly Run[] => {
    const found = runs.filter(({ rule: { records }, run }) => run.visit && (records?.includes(kind) ?? true));
    visitors.set(kind, found);
    return found;
  };
  // What is visited now, and by which rule; one for all records and rules, so that a good record costs no memory.
  let rule: FileRule;
  let where: Where;
  let found: Finding[];
  let leaf: Path;
  const visited = {
    record: undefined as unknown as AnyRecord,
    id: 0,
    fields: {} as Fields,
    report: (path: Path) => void found.push(findingAt(rule, where, path)),
    keep: (path: Path) => keep(visited.record.record, where.ordinal, path, where.place(path)),
  };
  const visitedLeaf = {
    record: visited.record,
    report: () => visited.report(leaf),
    keep: () => visited.keep(leaf),
  };
  const leaves = leavesOf((kind, field) =>
    kind.type === 'reference' ? ofReferences.length > 0 : ofTexts.length > 0 && isFreeText(kind, field),
  );
  const visitLeaf: VisitLeaf = (value, kind, path) => {
    leaf = path;
    if (kind.type !== 'reference') {
      for (const one of ofTexts) {
        ({ rule } = one);
        one.run.text!(value as string, visitedLeaf);
      }
      return;
    }
    const id = number(value as string);
    for (const one of ofReferences) {
      ({ rule } = one);
      one.run.reference!(id, kind.to, visitedLeaf);
    }
  };
  return {
    visit(record, fields, at, into) {
      [where, found] = [at, into];
      visited.record = visitedLeaf.record = record;
      visited.id = number(record.id);
      visited.fields = fields;
      for (const one of visitors.get(record.record) ?? visitorsOf(record.record)) {
        ({ rule } = one);
        one.run.visit!(visited);
      }
      leaves(fields, record, visitLeaf);
    },
    *end() {
      for (const { rule, run, told } of runs) {
        run.end();
        for (const place of told) {
          const { kind, ...rest } = at(place);
          yield findingOf(rule, { record: kind, ...rest });
        }
        told.length = 0;
      }
    },
  };
}
