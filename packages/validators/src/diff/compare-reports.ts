import type { JsonReport } from '../formats/report-shape.js';
import { severities } from '../formats/severities.js';

type Rule = JsonReport['rules'][number];
type Listed = JsonReport['findings'][number];

/**
 * What became of the findings of one rule. New, gone and unchanged are told only where both reports list all findings of
 * the rule; the counts are always told.
 * @since 0.1.0
 */
export interface RuleChange extends Pick<Rule, 'rule' | 'class' | 'severity' | 'message' | 'help'> {
  readonly before: number;
  readonly after: number;
  readonly findings?: { readonly new: number; readonly gone: number; readonly unchanged: number };
}

/**
 * What differs between two reports in JSON, by rule, the gravest first. A finding is the same where rule, file, record,
 * number and path are: a record that moved in its file counts as gone and new, since nothing else of it may be kept.
 * Where each report is of one file, their names may differ.
 * @since 0.1.0
 */
export function compareReports(before: JsonReport, after: JsonReport): readonly RuleChange[] {
  const rules = new Map([...before.rules, ...after.rules].map((one) => [one.rule, one]));
  const named = before.files.length !== 1 || after.files.length !== 1;
  const [old, now] = [sidesOf(before, named), sidesOf(after, named)];
  return [...rules.values()]
    .map(({ count: _count, ...rule }): RuleChange => {
      const [one, other] = [old(rule.rule), now(rule.rule)];
      const counts = { ...rule, before: one.count, after: other.count };
      return one.isWhole && other.isWhole ? { ...counts, findings: matched(one.places, other.places) } : counts;
    })
    .toSorted((one, other) => rank(other) - rank(one) || (one.rule < other.rule ? -1 : 1));
}

function rank({ severity }: RuleChange): number {
  return severities.indexOf(severity);
}

/** The findings of one rule in a report: how many, and where those are that it lists. */
interface Side {
  readonly count: number;
  readonly places: readonly string[];
  readonly isWhole: boolean;
}

function sidesOf({ rules, findings }: JsonReport, named: boolean): (rule: string) => Side {
  const places = new Map<string, string[]>();
  for (const finding of findings) {
    const of = places.get(finding.rule);
    if (of) of.push(placeOf(finding, named));
    else places.set(finding.rule, [placeOf(finding, named)]);
  }
  const counts = new Map(rules.map(({ rule, count }) => [rule, count]));
  return (rule) => {
    const count = counts.get(rule) ?? 0;
    const listed = places.get(rule) ?? [];
    return { count, places: listed, isWhole: listed.length === count };
  };
}

function placeOf({ file, record, ordinal, path }: Listed, named: boolean): string {
  return JSON.stringify([named ? file : '', record, ordinal, path]);
}

/** How many places stand on one side only, and how many on both; a place may stand several times. */
function matched(before: readonly string[], after: readonly string[]): NonNullable<RuleChange['findings']> {
  const waiting = new Map<string, number>();
  for (const place of before) waiting.set(place, (waiting.get(place) ?? 0) + 1);
  let unchanged = 0;
  for (const place of after) {
    const left = waiting.get(place) ?? 0;
    if (left === 0) continue;
    waiting.set(place, left - 1);
    unchanged += 1;
  }
  return { new: after.length - unchanged, gone: before.length - unchanged, unchanged };
}
