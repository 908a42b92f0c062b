import type { Finding, Located } from '@openthb/core';
import { generate } from '@openthb/core/generate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mutationOf } from '../../core/test/mutation.js';
import { createValidator } from '../src/engine/create-validator.js';
import { beginReport } from '../src/formats/begin-report.js';
import { core } from '../src/profiles/core.js';
import { reportFormats } from '../src/registry.js';
import { asOf, judged, located, victim } from './judged.js';

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
          const reports = reportFormats.map((format) => beginReport(format));
          const told = reports.map(
            (report) =>
              findings.map((finding) => report.finding(finding, 'f')).join('') +
              report.summary(summary, 'f') +
              report.end(),
          );
          expect(JSON.stringify([findings, told])).not.toContain(secret);
        },
      ),
      { numRuns: 400 },
    );
  });
});
