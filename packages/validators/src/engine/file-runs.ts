import { type AnyRecord, type Finding, findingOf, type Path } from '@openthb/core';
import { idNumbers } from '../numbers/id-numbers.js';
import { keyedHash } from '../numbers/keyed-hash.js';
import type { Storage } from '../numbers/storage.js';
import type { FileRule, FileRuleRun, Noted } from '../rules/define-file-rule.js';
import { keptPlaces } from './kept-places.js';
import type { Notebook } from './notebook.js';
import { findingAt, type Where } from './where.js';

/** The rules across records of a profile, at work on one file: told in order what was seen of each record. */
export interface FileRuns extends Notebook {
  /** Where the record stands that is told of next, and where to what is found of it goes. */
  at(where: Where, found: Finding[]): void;
  /** The number of a text by the 64 bits that stand for it. */
  numberOf(high: number, low: number): number;
  /** What they tell after the last record, one by one. */
  end(): Generator<Finding>;
}

/** Begins a file. What rules keep of it is held as numbers. */
export function fileRuns(rules: readonly FileRule[], { open, key }: Storage): FileRuns {
  const hash = keyedHash(key);
  const numberOf = idNumbers(open);
  const number = (text: string): number => {
    hash.of(text);
    return numberOf(hash.high, hash.low);
  };
  const places = keptPlaces(open);
  // What is told of now; one for all records and rules, so that a good record costs no memory.
  let where: Where;
  let found: Finding[];
  let kind = '';
  let id = 0;
  let more: () => unknown;
  let leaf: Path;
  const keep = (path: Path) => places.keep(kind, where.ordinal, path, where.place(path));
  const report = (rule: number, path: Path) => void found.push(findingAt(rules[rule]!, where, path));
  const noted = (rule: number): Noted => ({
    get kind() {
      return kind;
    },
    get id() {
      return id;
    },
    report: (path) => report(rule, path),
    keep,
    more: () => more(),
  });
  const runs = rules.map((rule, index): Run => {
    const run = rule.begin?.({ number, open, forget: places.forget }) ?? {};
    const reference = { report: () => report(index, leaf), keep: () => keep(leaf) };
    return { rule, run, at: noted(index), reference };
  });
  const ofReferences = runs.filter(({ run }) => run.reference);
  const visitors = new Map<string, readonly Run[]>();
  const visitorsOf = (of: string): readonly Run[] => {
    const all = runs.filter(
      ({ rule, run }) => run.visit && (rule.records?.includes(of as AnyRecord['record']) ?? true),
    );
    visitors.set(of, all);
    return all;
  };
  return {
    number,
    numberOf,
    at(next, into) {
      [where, found] = [next, into];
    },
    record(of, number) {
      [kind, id] = [of, number];
      for (const { run, at } of visitors.get(of) ?? visitorsOf(of)) run.visit!(at);
    },
    report,
    note(rule, one, other, third, beside) {
      more = beside;
      const { run, at } = runs[rule]!;
      run.take?.(at, one, other, third);
    },
    reference(to, wanted, path) {
      leaf = path;
      for (const { run, reference } of ofReferences) run.reference!(to, wanted, reference);
    },
    *end() {
      for (const { rule, run } of runs) {
        for (const place of run.end?.() ?? []) {
          const { kind: record, ...rest } = places.at(place);
          yield findingOf(rule, { record, ...rest });
        }
      }
    },
  };
}

/** A rule at work, and how it is told of records and references. */
interface Run {
  readonly rule: FileRule;
  readonly run: FileRuleRun;
  readonly at: Noted;
  readonly reference: { report(): void; keep(): number };
}
