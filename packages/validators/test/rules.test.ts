import type { AnyRecord, Finding, Located } from '@openthb/core';
import { recordDef } from '@openthb/core';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { arbitraryRecord } from '../../core/test/arbitrary-record.js';
import { createValidator } from '../src/engine/create-validator.js';
import { EXAMPLES_AS_OF, type Rule } from '../src/rules/define-rule.js';
import { fileRules, rules } from '../src/registry.js';

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

  it('throws on no record that its schema accepts', () => {
    fc.assert(
      fc.property(arbitraryRecord(recordDef(rule.record)!), (record) => {
        rule.check(record as AnyRecord, { asOf: EXAMPLES_AS_OF, report: () => {} });
      }),
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
