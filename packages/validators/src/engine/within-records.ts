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
  const kinds = new Map<string, Asked>();
  for (const [rank, rule] of rules.entries()) {
    let asked = under(kinds, rule.record);
    for (const name of rule.of?.split('.') ?? []) asked = under(asked.parts, name);
    const report = (own: Path) => void told.push({ rule, rank, path: [...path, ...own] });
    asked.rules.push({ rule, context: { ...settings, report } });
  }
  return (record) => {
    const asked = kinds.get(record.record);
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
  readonly rules: { readonly rule: Rule; readonly context: RuleContext }[];
  readonly parts: Map<string, Asked>;
}

function under(all: Map<string, Asked>, name: string): Asked {
  const asked = all.get(name) ?? { rules: [], parts: new Map<string, Asked>() };
  all.set(name, asked);
  return asked;
}

function ask({ rules, parts }: Asked, judged: unknown, record: AnyRecord, path: (string | number)[]): void {
  for (let index = 0; index < rules.length; index += 1) {
    const { rule, context } = rules[index]!;
    rule.check(judged, context, record);
  }
  if (parts.size === 0) return;
  const group = judged as Readonly<Record<string, unknown>>;
  for (const name in group) {
    const asked = parts.get(name);
    if (asked === undefined) continue;
    const part = group[name];
    path.push(name);
    if (Array.isArray(part) && typeof part[0] === 'object') {
      for (let index = 0; index < part.length; index += 1) {
        path.push(index);
        ask(asked, part[index], record, path);
        path.pop();
      }
    } else if (part !== undefined) ask(asked, part, record, path);
    path.pop();
  }
}
