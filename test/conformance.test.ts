import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { jsonSchema } from '@openthb/core';
import { records } from '@openthb/core/registry';
import { coreProfile, createValidator, EXAMPLES_AS_OF } from '@openthb/validators';
import Ajv2020 from 'ajv/dist/2020.js';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';

const cases = globSync('conformance/*/{valid,invalid}/*.json').toSorted();
const ajv = new Ajv2020.default({ strict: true });
const schemas = new Map(records.map((record) => [record.name, ajv.compile(jsonSchema(record))]));
const profile = { ...coreProfile, fileRules: [] };

describe('the conformance cases', () => {
  it('are there for every kind of record', () => {
    for (const { name } of records) {
      for (const verdict of ['valid', 'invalid']) {
        expect(cases.some((path) => path.startsWith(`conformance/${name}/${verdict}/`))).toBe(true);
      }
    }
  });

  it.for(cases)('%s', (path) => {
    const [, kind, verdict] = path.split('/') as [string, string, string];
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const validator = createValidator({ profile, asOf: EXAMPLES_AS_OF });
    const findings = validator.next({ ok: true, ordinal: 1, value, place: () => ({}) });
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.length === 0 ? 'valid' : 'invalid').toBe(verdict);
    const named = [...(/^THB-[A-Z]{3}-\d{3}/.exec(basename(path)) ?? [])];
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(named));
    // A JSON Schema is asked for the structure only: it accepts what is refused by a rule of sense.
    const broken = errors.some((finding) => finding.rule.startsWith('THB-STR'));
    expect(schemas.get(kind)!(value)).toBe(!broken);
  });
});
