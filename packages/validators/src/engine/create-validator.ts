import {
  type AnyRecord,
  type Fields,
  type Finding,
  findingOf,
  type Located,
  type PartialDate,
  type Path,
  pointer,
  recordsWith,
  type RuleText,
} from '@openthb/core';
import type { Profile } from '../profiles/define-profile.js';
import { profileRules } from '../profiles/profile-rules.js';
import type { Rule } from '../rules/define-rule.js';
import { adjusting } from './adjusted.js';
import { profileChecks } from './profile-checks.js';
import { checkStructure } from './structure.js';
import { emptySummary, type Summary } from './summary.js';

/**
 * Judges the records of one file, one after the other.
 * @since 0.1.0
 */
export interface Validator {
  /** The findings of what was read next. */
  next(located: Located): readonly Finding[];
  /** The findings that need the whole file; call once, after the last. */
  end(): readonly Finding[];
  /** What was counted so far. */
  summary(): Summary;
}

/**
 * Begins to judge a file by a profile, on a day.
 * @since 0.1.0
 */
export function createValidator({
  profile,
  asOf,
}: {
  readonly profile: Profile;
  readonly asOf: PartialDate;
}): Validator {
  const find = recordsWith(profile.extensions ?? []);
  const rules = byRecord(profile.rules);
  const runs = profile.fileRules.map((rule) => ({ rule, run: rule.begin() }));
  const check = profileChecks(profile);
  const { adjust, anyExpired, suppressed } = adjusting(profile, asOf);
  const context = { asOf, ...(profile.jurisdiction && { jurisdiction: profile.jurisdiction }) };
  const summary = emptySummary(profile, asOf);
  const held = new Set<string>();
  const late: Finding[] = [];

  const count = (all: readonly Finding[]) => {
    const findings = adjust(all);
    for (const { severity, class: of } of findings) {
      summary.findings[severity] += 1;
      if (of === 'safeguard') summary.safeguards += 1;
    }
    return findings;
  };

  const judge = (record: AnyRecord, fields: Fields, finding: (rule: RuleText, path: Path) => Finding): Finding[] => {
    const findings: Finding[] = [];
    for (const rule of rules.get(record.record) ?? []) {
      rule.check(record, { ...context, report: (path) => findings.push(finding(rule, path)) });
    }
    check(record, fields, (rule, path) => findings.push(finding(rule, path)));
    for (const { rule, run } of runs) run.visit({ record, fields, report: (path) => late.push(finding(rule, path)) });
    held.add(record.record);
    return findings;
  };

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
      const finding = (rule: RuleText, path: Path, at: Path = path): Finding =>
        findingOf(rule, { ...(kind && { record: kind }), ordinal, path: pointer(path), ...place(at) });
      const all = structure.issues.map(({ rule, path, at }) => finding(rule, path, at));
      if (structure.ok) all.push(...judge(structure.record, structure.fields, finding));
      else summary.rulesNotRun += 1;
      const findings = count(all);
      summary[findings.some(({ severity }) => severity === 'error') ? 'withErrors' : 'accepted'] += 1;
      if (structure.ok) summary.records[structure.record.record] = (summary.records[structure.record.record] ?? 0) + 1;
      return findings;
    },
    end() {
      for (const { run } of runs) run.end();
      for (const kind of profile.holds ?? []) {
        if (!held.has(kind)) late.push(findingOf(profileRules.notHeld, { record: kind, path: '' }));
      }
      if (anyExpired) late.push(findingOf(profileRules.expired, { path: '' }));
      return count(late);
    },
    summary: () => ({ ...summary, ...(profile.suppressions && { suppressed: suppressed() }) }),
  };
}

function byRecord(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const grouped = new Map<string, Rule[]>();
  for (const rule of rules) grouped.set(rule.record, [...(grouped.get(rule.record) ?? []), rule]);
  return grouped;
}
