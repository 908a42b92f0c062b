import type { Finding, Located } from '@openthb/core';
import { generate } from '@openthb/core/generate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mutationOf } from '../../core/test/mutation.js';
import { createValidator } from '../src/engine/create-validator.js';
import { json } from '../src/formats/json.js';
import { text } from '../src/formats/text.js';
import { core } from '../src/profiles/core.js';

const asOf = '2024-12-31';
const victim = { record: 'victim', version: '1.0', id: 'xx:v1', nature: 'test' };

function located(value: unknown, ordinal = 1): Located {
  return { ok: true, ordinal, value, place: (path) => ({ line: ordinal, column: path.length + 1 }) };
}

function judged(values: readonly unknown[]) {
  const validator = createValidator({ profile: core, asOf });
  const findings = values.flatMap((value, index) => [...validator.next(located(value, index + 1))]);
  return { findings: [...findings, ...validator.end()], summary: validator.summary() };
}

describe('createValidator', () => {
  it('finds nothing wrong with made-up records', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const { findings, summary } = judged([...generate({ records: 80, seed, asOf })]);
        expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(summary).toMatchObject({ read: 81, accepted: 81, withErrors: 0, unreadable: 0 });
      }),
      { numRuns: 30 },
    );
  });

  it.for<[string, unknown, string]>([
    ['text', 'Jane Doe', 'THB-STR-010'],
    ['null', null, 'THB-STR-010'],
    ['a list', [victim], 'THB-STR-010'],
    ['an object of no kind', { ...victim, record: 'person' }, 'THB-STR-010'],
    ['another version', { ...victim, version: '2.0' }, 'THB-STR-011'],
    ['a version that is no text', { ...victim, version: 1 }, 'THB-STR-002'],
    [
      'a code of its own in an open list',
      { record: 'organization', version: '1.0', id: 'xx:o', nature: 'test', name: 'x', organizationType: 'monastery' },
      'THB-STR-012',
    ],
  ])('tells %s', ([, value, rule]) => {
    expect(judged([value]).findings.map((finding) => finding.rule)).toEqual([rule]);
  });

  it('runs no rule on a record whose structure is broken, and says how many', () => {
    const broken = { ...victim, sex: 'F', ageClaims: [{ at: 'registration', atLeast: 18, atMost: 17 }] };
    const { findings, summary } = judged([broken]);
    expect(findings.map(({ rule }) => rule)).toEqual(['THB-STR-003']);
    expect(summary).toMatchObject({ withErrors: 1, rulesNotRun: 1, records: {} });
  });

  it('counts so that nothing is lost', () => {
    const validator = createValidator({ profile: core, asOf });
    const finding: Finding = {
      rule: 'THB-FIL-003',
      class: 'validity',
      severity: 'error',
      path: '',
      message: '',
      help: '',
    };
    for (const item of [
      located(victim),
      located({ ...victim, sex: 'F' }),
      { ok: false, ordinal: 3, finding },
      { ok: false, finding },
    ] as Located[])
      validator.next(item);
    const { read, accepted, withErrors, unreadable } = validator.summary();
    expect([read, accepted + withErrors + unreadable]).toEqual([3, 3]);
  });

  it('never throws, and tells no value and no unknown key, whatever the record', () => {
    const secret = 'Zsecretz';
    const records = [...generate({ records: 40, seed: 'canary', asOf })] as object[];
    fc.assert(
      fc.property(
        fc.constantFrom(...records).chain((record) => mutationOf(record)),
        fc.constantFrom('value', 'key', 'id'),
        (mutated, where) => {
          const value = mutated as Record<string, unknown>;
          if (where === 'value')
            for (const key of Object.keys(value))
              if (typeof value[key] === 'string' && key !== 'record') value[key] = secret;
          if (where === 'key') value[secret] = { [secret]: secret };
          if (where === 'id') value['id'] = `xx:${secret}`;
          const { findings, summary } = judged([value]);
          const writers = [text.begin(), json.begin()];
          const told = writers.map(
            (writer) =>
              findings.map((finding) => writer.finding(finding, 'f')).join('') +
              writer.summary(summary, 'f') +
              writer.end(),
          );
          expect(JSON.stringify([findings, told])).not.toContain(secret);
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('report formats', () => {
  const { findings, summary } = judged([{ ...victim, sex: 'F' }]);

  it('text gives a line for each finding, as editors read them', () => {
    const writer = text.begin();
    expect(writer.finding(findings[0]!, 'a.ndjson')).toMatchInlineSnapshot(`
      "a.ndjson:1:2: error THB-STR-003 The value is no code of the closed list that the field takes. [victim #1/sex]
      "
    `);
    expect(writer.summary({ ...summary, lines: 3, blank: 2 }, 'a.ndjson')).toMatchInlineSnapshot(`
      "a.ndjson: 1 read = 0 accepted + 1 with errors + 0 unreadable
        lines: 3, 2 of them blank
        records: none
        findings: 1 errors, 0 warnings, 0 infos; 0 of them safeguards
        rules were not run on 1 records whose structure is broken
        judged by profile core as of 2024-12-31
      "
    `);
  });

  it('JSON is JSON, with findings or without', () => {
    for (const list of [[], findings, [...findings, ...findings]]) {
      const writer = json.begin();
      const report = JSON.parse(
        list.map((finding) => writer.finding(finding, 'a')).join('') + writer.summary(summary, 'a') + writer.end(),
      );
      expect(report.findings).toHaveLength(list.length);
      expect(report.files).toMatchObject([{ file: 'a', read: 1 }]);
    }
  });
});
