import {
  type AnyRecord,
  type Fields,
  type Finding,
  findingOf,
  type Located,
  type PartialDate,
  type Path,
  recordsWith,
  type RuleText,
} from '@openthb/core';
import { alignedOf } from '@openthb/core/aligned';
import { inMemory, type Storage } from '../numbers/storage.js';
import type { Profile } from '../profiles/define-profile.js';
import { profileRules } from '../profiles/profile-rules.js';
import { acrossRecords } from './across-records.js';
import { adjusting } from './adjusted.js';
import type { NoteLog, Notes } from './note-log.js';
import { profileChecks } from './profile-checks.js';
import type { NotesPlace } from './replay-notes.js';
import { checkStructure, type FindRecord } from './structure.js';
import { emptySummary, type Summary } from './summary.js';
import { findingAt, type Where } from './where.js';
import { withinRecords } from './within-records.js';

/**
 * Judges the records of one file, one after the other.
 * @since 0.1.0
 */
export interface Validator {
  /** The findings of what was read next. */
  next(located: Located): readonly Finding[];
  /** The findings that need the whole file; call once, after the last. */
  end(): readonly Finding[];
  /** The same, made one by one as they are asked for: there may be more than memory holds. */
  ending(): Iterable<Finding>;
  /** What is found across the records of a part of the file that were judged by themselves, and noted, elsewhere. */
  nextNotes(notes: Notes, place: NotesPlace): readonly Finding[];
  /** What was counted so far. */
  summary(): Summary;
}

/**
 * How a file is judged.
 * @since 0.1.0
 */
export interface ValidatorOptions {
  readonly profile: Profile;
  readonly asOf: PartialDate;
  /** Where what is kept of the file goes; unless told, into memory. */
  readonly storage?: Storage;
  /** Where records are noted for rules across records that are at work elsewhere; absent: they are at work here. */
  readonly notes?: NoteLog;
}

/**
 * Begins to judge a file by a profile, on a day.
 * @since 0.1.0
 */
export function createValidator({ profile, asOf, storage = inMemory, notes }: ValidatorOptions): Validator {
  const find = recordsWith(profile.extensions ?? []);
  const across = notes ?? acrossRecords(profile.fileRules, storage);
  const check = profileChecks(profile);
  const areRules = profile.rules.length > 0 || profile.fileRules.length > 0;
  const { adjust, anyExpired, suppressed } = adjusting(profile, asOf);
  const summary = emptySummary(profile, asOf);
  const held = new Set<string>();
  // What is judged now, and what was found in it; one for all records, so that a good one costs no memory.
  let at: Where = { kind: undefined, ordinal: 0, place: () => ({}) };
  let found: Finding[] = [];
  let foundAcross: Finding[] = [];
  const context = { asOf, ...(profile.jurisdiction && { jurisdiction: profile.jurisdiction }) };
  const report = (rule: RuleText, path: Path) => found.push(findingAt(rule, at, path));
  const judgeByRules = withinRecords(profile.rules, context, report);

  const count = (all: readonly Finding[]): readonly Finding[] => {
    if (all.length === 0) return all;
    const findings = adjust(all);
    for (const { severity, class: of } of findings) {
      summary.findings[severity] += 1;
      if (of === 'safeguard') summary.safeguards += 1;
    }
    return findings;
  };

  const judge = (record: AnyRecord, fields: Fields): void => {
    const asked = areRules ? aligned(record, find) : record;
    judgeByRules(asked);
    check(record, fields, report);
    across.visit(asked, fields, at, foundAcross);
    held.add(record.record);
  };

  function* ending(): Generator<Finding> {
    if ('end' in across) for (const finding of across.end()) yield* count([finding]);
    for (const kind of profile.holds ?? []) {
      if (!held.has(kind)) yield* count([findingOf(profileRules.notHeld, { record: kind, path: '' })]);
    }
    if (anyExpired) yield* count([findingOf(profileRules.expired, { path: '' })]);
  }

  return {
    next(located) {
      if (!located.ok) {
        if (located.ordinal !== undefined) {
          summary.read += 1;
          summary.unreadable += 1;
        }
        return count([located.finding]);
      }
      summary.read += 1;
      const { ordinal, value, place } = located;
      const structure = checkStructure(value, find);
      const kind = structure.ok ? structure.record.record : structure.kind;
      at = { kind, ordinal, place };
      if (found.length > 0) found = [];
      if (foundAcross.length > 0) foundAcross = [];
      for (const issue of structure.issues) found.push(findingAt(issue.rule, at, issue.path, issue.at));
      if (structure.ok) judge(structure.record, structure.fields);
      else summary.rulesNotRun += 1;
      const findings = found.length === 0 ? noFindings : count(found);
      summary[findings.some(({ severity }) => severity === 'error') ? 'withErrors' : 'accepted'] += 1;
      if (structure.ok) summary.records[structure.record.record] = (summary.records[structure.record.record] ?? 0) + 1;
      return foundAcross.length === 0 ? findings : [...findings, ...count(foundAcross)];
    },
    nextNotes(notes, place) {
      const found: Finding[] = [];
      for (const kind of notes.kinds) held.add(kind);
      if ('replay' in across) across.replay(notes, place, found);
      return count(found);
    },
    end: () => [...ending()],
    ending,
    summary: () => ({ ...summary, ...(profile.suppressions && { suppressed: suppressed() }) }),
  };
}

/** A record as rules are given it: a copy of one shape, since they are slow on records of many; with extensions, itself. */
function aligned(record: AnyRecord, find: FindRecord): AnyRecord {
  const align = alignedOf(find(record.record)!);
  return align ? (align(record) as AnyRecord) : record;
}

const noFindings: readonly Finding[] = [];
