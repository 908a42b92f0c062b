import { readFileSync } from 'node:fs';
import { anyKind, type AnyRecord, type Fields, type Finding, type Located, type Path, recordDef } from '@openthb/core';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { arbitraryRecord } from '../../core/test/arbitrary-record.js';
import { createValidator } from '../src/engine/create-validator.js';
import { withinRecords } from '../src/engine/within-records.js';
import { EXAMPLES_AS_OF, type Rule } from '../src/rules/define-rule.js';
import { fileRules, profileRules, rules } from '../src/registry.js';
import { builtInRules, records } from '@openthb/core/registry';

const located = (records: readonly unknown[]): Located[] =>
  records.map((value, index) => ({ ok: true, ordinal: index + 1, value, place: () => ({}) }));

const header = (record: string) => ({ record, version: '1.0', id: 'xx:example', nature: 'test' });

function findings(
  records: readonly unknown[],
  only: Partial<{ rules: readonly Rule[]; fileRules: typeof fileRules }>,
): Finding[] {
  const profile = { id: 'one', title: 'One rule', rules: [], fileRules: [], ...only };
  const validator = createValidator({ profile, asOf: EXAMPLES_AS_OF });
  return [...located(records).flatMap((item) => [...validator.next(item)]), ...validator.end()];
}

describe.for(rules.map((rule) => [rule.id, rule] as const))('%s', ([, rule]) => {
  const judged = (example: object) => findings([{ ...header(rule.record), ...example }], { rules: [rule] });

  it('accepts its valid examples', () => {
    expect(rule.examples.valid.length).toBeGreaterThan(0);
    for (const example of rule.examples.valid) expect(judged(example)).toEqual([]);
  });

  it('reports its invalid examples, and nothing else about them', () => {
    expect(rule.examples.invalid.length).toBeGreaterThan(0);
    for (const example of rule.examples.invalid) {
      const found = judged(example);
      expect(new Set(found.map(({ rule: id }) => id))).toEqual(new Set([rule.id]));
    }
  });
});

describe('every rule', () => {
  const hasPlace = (fields: Fields, [name, ...rest]: Path): boolean => {
    if (name === undefined) return true;
    const field = Object.hasOwn(fields, name) ? fields[name]! : undefined;
    if (!field) return false;
    const outer = anyKind(field.kind);
    const kind = outer.type === 'list' ? anyKind(outer.item) : outer;
    const deeper = outer.type === 'list' ? rest.slice(1) : rest;
    return kind.type === 'group' ? hasPlace(kind.fields, deeper) : deeper.length === 0;
  };

  it.for(rules)('reports places that the model has: $id', (rule) => {
    const { fields } = recordDef(rule.record)!;
    for (const example of rule.examples.invalid) {
      const record = { ...header(rule.record), ...example } as AnyRecord;
      const paths: Path[] = [];
      withinRecords([rule], { asOf: EXAMPLES_AS_OF }, (_, path) => paths.push(path))(record);
      expect(paths.filter((path) => !hasPlace(fields, path))).toEqual([]);
    }
  });
});

describe.for(records.map((record) => [record.name, record] as const))('the rules about a %s', ([, record]) => {
  const judge = withinRecords(rules, { asOf: EXAMPLES_AS_OF }, () => {});

  it('throw on no record that its schema accepts', () => {
    fc.assert(
      fc.property(arbitraryRecord(record), (value) => {
        judge(value as AnyRecord);
      }),
      { numRuns: 300 },
    );
  });
});

describe.for(fileRules.map((rule) => [rule.id, rule] as const))('%s', ([, rule]) => {
  it('accepts its valid examples', () => {
    for (const file of rule.examples.valid) expect(findings(file, { fileRules: [rule] })).toEqual([]);
  });

  it('reports its invalid examples, and nothing else about them', () => {
    for (const file of rule.examples.invalid) {
      expect(new Set(findings(file, { fileRules: [rule] }).map(({ rule: id }) => id))).toEqual(new Set([rule.id]));
    }
  });
});

describe('the areas of rules', () => {
  it('are told in the README', () => {
    const areas = [...builtInRules, ...profileRules, ...rules, ...fileRules].map(({ id }) => id.slice(4, 7));
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    const told = [...readme.matchAll(/^\| ([A-Z]{3}) \|/gm)].map(([, area]) => area);
    expect(told.toSorted()).toEqual([...new Set(areas)].toSorted());
  });
});
