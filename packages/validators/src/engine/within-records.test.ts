import type { AnyRecord, Path } from '@openthb/core';
import { alignedOf } from '@openthb/core/aligned';
import { records } from '@openthb/core/registry';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryRecord } from '../../../core/test/arbitrary-record.js';
import { defineRule, EXAMPLES_AS_OF, type Rule } from '../rules/define-rule.js';
import { rules } from '../registry.js';
import { withinRecords } from './within-records.js';

const settings = { asOf: EXAMPLES_AS_OF };

/** What a rule tells of a record, found without a plan: by walking to its part, alone. */
function toldBy(rule: Rule, record: AnyRecord): readonly (readonly [string, Path])[] {
  const places = (rule.of?.split('.') ?? []).reduce<readonly (readonly [Path, unknown])[]>(
    (found, name) =>
      found.flatMap(([path, group]) => {
        const part = (group as Readonly<Record<string, unknown>>)[name];
        if (part === undefined) return [];
        const ofGroups = Array.isArray(part) && part.every((item) => typeof item === 'object');
        if (!ofGroups) return [[[...path, name], part]];
        return part.map((item, index): readonly [Path, unknown] => [[...path, name, index], item]);
      }),
    [[[], record]],
  );
  return places.flatMap(([path, part]) => {
    const told: Path[] = [];
    rule.check(part, { ...settings, report: (own) => void told.push([...path, ...own]) }, record);
    return told.map((place): readonly [string, Path] => [rule.id, place]);
  });
}

describe.for(records.map((record) => [record.name, record] as const))('of a %s', ([, record]) => {
  const own = rules.filter((rule) => rule.record === record.name);

  it('is told what each rule alone tells, in the order of the rules, whatever the order of its fields', () => {
    const told: (readonly [string, Path])[] = [];
    const judge = withinRecords(rules, settings, ({ id }, path) => told.push([id, path]));
    fc.assert(
      fc.property(arbitraryRecord(record), fc.boolean(), (value, backwards) => {
        const entries = Object.entries(value as object);
        const one = Object.fromEntries(backwards ? entries.toReversed() : entries) as unknown as AnyRecord;
        told.length = 0;
        judge(one);
        expect(told).toEqual(own.flatMap((rule) => toldBy(rule, one)));
      }),
      { numRuns: 60 },
    );
  });

  it('is told the same of a copy that is aligned', () => {
    const told: (readonly [string, Path])[] = [];
    const judge = withinRecords(rules, settings, ({ id }, path) => told.push([id, path]));
    fc.assert(
      fc.property(arbitraryRecord(record), (value) => {
        const one = value as unknown as AnyRecord;
        told.length = 0;
        judge(one);
        const own = told.splice(0);
        judge(alignedOf(record)!(one) as AnyRecord);
        expect(told.toSorted()).toEqual(own.toSorted());
      }),
      { numRuns: 60 },
    );
  });
});

describe('a rule about a part', () => {
  it('is asked of each item of a list of groups, of a set as a whole, and not where the part is absent', () => {
    const asked: unknown[] = [];
    const about = (of: 'episodes' | 'citizenships' | 'child.guardianships') =>
      defineRule({
        ...rules.find(({ record }) => record === 'victim')!,
        record: 'victim',
        examples: { valid: [], invalid: [] },
        of,
        check: (part) => void asked.push(part),
      });
    const judge = withinRecords(
      [about('episodes'), about('citizenships'), about('child.guardianships')],
      settings,
      () => {},
    );
    judge({ record: 'victim', version: '1.0', id: 'xx:v', nature: 'test', citizenships: ['AL', 'XK'] });
    expect(asked).toEqual([['AL', 'XK']]);
    asked.length = 0;
    judge({
      record: 'victim',
      version: '1.0',
      id: 'xx:v',
      nature: 'test',
      episodes: [{ exit: 'not-ended' }, {}],
      child: {},
    });
    expect(asked).toEqual([{ exit: 'not-ended' }, {}]);
  });
});
