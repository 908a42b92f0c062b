import type { AnyRecord, Path } from '@openthb/core';
import type { Rule, RuleContext } from '../rules/define-rule.js';

/**
 * Judges records by rules, each record by itself, and tells what they report in the order of the rules. A part that is
 * not there costs no call: the rules of a part stand under it, and are all asked in one walk.
 */
export function withinRecords(
  rules: readonly Rule[],
  settings: Omit<RuleContext, 'report'>,
  tell: (rule: Rule, path: Path) => void,
): (record: AnyRecord) => void {
  const path: (string | number)[] = [];
  let told: Told[] = [];
  const kinds: Asked[] = [];
  for (const [rank, rule] of rules.entries()) {
    let asked = under(kinds, rule.record);
    for (const name of rule.of?.split('.') ?? []) asked = under(asked.parts, name);
    const report = (own: Path) => void told.push({ rule, rank, path: [...path, ...own] });
    asked.rules.push({ rule, check: rule.check, context: { ...settings, report } });
  }
  const byKind = new Map(kinds.map((asked) => [asked.name, asked]));
  return (record) => {
    const asked = byKind.get(record.record);
    if (asked) ask(asked, record, record, path);
    if (told.length === 0) return;
    for (const { rule, path } of told.toSorted((one, other) => one.rank - other.rank)) tell(rule, path);
    told = [];
  };
}

/** What a rule reported, and which of the rules it is. */
interface Told {
  readonly rule: Rule;
  readonly rank: number;
  readonly path: Path;
}

/** The rules that are asked of a record or a part, and of the parts of that. */
interface Asked {
  readonly name: string;
  readonly rules: { readonly rule: Rule; readonly check: Rule['check']; readonly context: RuleContext }[];
  readonly parts: Asked[];
}

function under(all: Asked[], name: string): Asked {
  const found = all.find((one) => one.name === name);
  if (found) return found;
  const asked = { name, rules: [], parts: [] };
  all.push(asked);
  return asked;
}

function ask({ rules, parts }: Asked, judged: unknown, record: AnyRecord, path: (string | number)[]): void {
  for (let index = 0; index < rules.length; index += 1) {
    const { check, context } = rules[index]!;
    check(judged, context, record);
  }
  for (let index = 0; index < parts.length; index += 1) {
    const asked = parts[index]!;
    const part = (judged as Readonly<Record<string, unknown>>)[asked.name];
    if (part === undefined) continue;
    path.push(asked.name);
    if (Array.isArray(part) && typeof part[0] === 'object') {
      for (let item = 0; item < part.length; item += 1) {
        path.push(item);
        ask(asked, part[item], record, path);
        path.pop();
      }
    } else ask(asked, part, record, path);
    path.pop();
  }
}
