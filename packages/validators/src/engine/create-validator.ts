import {
  type AnyRecord,
  type Finding,
  findingOf,
  type Located,
  type PartialDate,
  type Path,
  pointer,
  type RuleText,
} from '@openthb/core';
import type { Profile } from '../profiles/define-profile.js';
import type { Rule } from '../rules/define-rule.js';
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
  const rules = byRecord(profile.rules);
  const runs = profile.fileRules.map((rule) => ({ rule, run: rule.begin() }));
  const summary = emptySummary(profile.id, asOf);
  const late: Finding[] = [];

  const count = (findings: readonly Finding[]) => {
    for (const { severity, class: of } of findings) {
      summary.findings[severity] += 1;
      if (of === 'safeguard') summary.safeguards += 1;
    }
    return findings;
  };

  const judge = (record: AnyRecord, finding: (rule: RuleText, path: Path) => Finding): Finding[] => {
    const findings: Finding[] = [];
    for (const rule of rules.get(record.record) ?? []) {
      rule.check(record, { asOf, report: (path) => findings.push(finding(rule, path)) });
    }
    for (const { rule, run } of runs) run.visit({ record, report: (path) => late.push(finding(rule, path)) });
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
      const structure = checkStructure(value);
      const kind = structure.ok ? structure.record.record : structure.kind;
      const finding = (rule: RuleText, path: Path, at: Path = path): Finding =>
        findingOf(rule, { ...(kind && { record: kind }), ordinal, path: pointer(path), ...place(at) });
      const findings = structure.issues.map(({ rule, path, at }) => finding(rule, path, at));
      if (structure.ok) findings.push(...judge(structure.record, finding));
      else summary.rulesNotRun += 1;
      summary[findings.some(({ severity }) => severity === 'error') ? 'withErrors' : 'accepted'] += 1;
      if (structure.ok) summary.records[structure.record.record] = (summary.records[structure.record.record] ?? 0) + 1;
      return count(findings);
    },
    end() {
      for (const { run } of runs) run.end();
      return count(late);
    },
    summary: () => summary,
  };
}

function byRecord(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const grouped = new Map<string, Rule[]>();
  for (const rule of rules) grouped.set(rule.record, [...(grouped.get(rule.record) ?? []), rule]);
  return grouped;
}
