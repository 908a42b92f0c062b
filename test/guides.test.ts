import { readFileSync } from 'node:fs';
import { anyKind, type Fields } from '@openthb/core';
import { builtInRules, codeLists, records } from '@openthb/core/registry';
import { indicators, reports } from '@openthb/reporting/registry';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';

/** Whether names lead from the fields of a record through groups to a field. */
function leads(fields: Fields, [first, ...rest]: readonly string[]): boolean {
  if (first === undefined) return true;
  const field = Object.hasOwn(fields, first) ? fields[first] : undefined;
  if (!field) return false;
  const outer = anyKind(field.kind);
  const inner = outer.type === 'list' ? anyKind(outer.item) : outer;
  return rest.length === 0 || (inner.type === 'group' && leads(inner.fields, rest));
}

const isField = (path: string) => {
  const [owner, ...names] = path.split('.') as [string, ...string[]];
  const record = records.find(({ name }) => name === owner);
  return record !== undefined && leads(record.fields, names);
};
const isCode = (text: string) => {
  const [list, code] = text.split(': ') as [string, string];
  return codeLists.some(({ id, codes }) => id === list && codes.includes(code));
};
const quoted = (file: string) => [...readFileSync(file, 'utf8').matchAll(/`([^`\n]+)`/g)].map(([, text]) => text!);

describe('the page about 2004', () => {
  const named = quoted('docs/guides/2004.md');

  it('names fields and codes that there are', () => {
    const paths = named.filter((text) => /^[a-z-]+\.[a-zA-Z.]+$/.test(text) && text !== 'record.field');
    const codes = named.filter((text) => /^[a-z-]+: [a-z-]+$/.test(text));
    expect(paths.length).toBeGreaterThan(80);
    expect(paths.filter((path) => path !== 'record.group.field' && !isField(path))).toEqual([]);
    expect(codes.filter((code) => !isCode(code))).toEqual([]);
  });

  it('leads to every record that it needs', () => {
    const owners = new Set(named.map((text) => text.split('.')[0]!));
    for (const name of ['plan-of-action', 'programme', 'legal-provision', 'agreement', 'milestone', 'referral']) {
      expect(owners).toContain(name);
    }
  });
});

describe('the guides', () => {
  it.for(globSync('docs/**/*.md', { ignore: ['docs/reference/**'] }))(
    '%s names rules, indicators and reports that there are',
    (file) => {
      const rules = [...readFileSync(file, 'utf8').matchAll(/THB-(?:STR|FIL)-\d{3}/g)].map(([id]) => id);
      expect(rules.filter((id) => !builtInRules.some((rule) => rule.id === id))).toEqual([]);
      const explained = quoted(file).flatMap((text) => /^openthb explain ([a-z-]+)$/.exec(text)?.[1] ?? []);
      expect(explained.filter((id) => !indicators.some((one) => one.id === id))).toEqual([]);
      const shown = quoted(file).flatMap((text) => /^openthb report --report ([a-z-]+)$/.exec(text)?.[1] ?? []);
      expect(shown.filter((id) => !reports.some((one) => one.id === id))).toEqual([]);
    },
  );
});
