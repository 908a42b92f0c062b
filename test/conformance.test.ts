import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { anyKind, type Fields, jsonSchema, structureRules } from '@openthb/core';
import { codec } from '@openthb/core/io-ts';
import { groups, records } from '@openthb/core/registry';
import { coreProfile, createValidator, EXAMPLES_AS_OF } from '@openthb/validators';
import { rules } from '@openthb/validators/registry';
import Ajv2020 from 'ajv/dist/2020.js';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';

const cases = globSync('conformance/*/{valid,invalid}/*.json').toSorted();
const ajv = new Ajv2020.default({ strict: true });
const schemas = new Map(records.map((record) => [record.name, ajv.compile(jsonSchema(record))]));
const codecs = new Map(records.map((record) => [record.name, codec(record)]));
const profile = { ...coreProfile, fileRules: [] };

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
/** The rule that a file's name begins with, and whether it must speak of the record. */
function namedIn(path: string): { readonly rule?: string; readonly speaks: boolean } {
  const [, silent, rule] = /^(not-)?(THB-[A-Z]{3}-\d{3})\./.exec(basename(path)) ?? [];
  return { ...(rule !== undefined && { rule }), speaks: silent === undefined };
}

describe('the conformance cases', () => {
  it('are the smallest and a full record of every kind, and some that are refused', () => {
    for (const { name } of records) {
      expect(cases).toEqual(
        expect.arrayContaining(['minimal', 'full'].map((word) => `conformance/${name}/valid/${word}.json`)),
      );
      expect(cases.some((path) => path.startsWith(`conformance/${name}/invalid/`))).toBe(true);
    }
  });

  it('name the rule that refuses them', () => {
    const refused = cases.filter((path) => path.includes('/invalid/'));
    expect(refused.filter((path) => !namedIn(path).speaks || namedIn(path).rule === undefined)).toEqual([]);
  });

  it('have at least one for each rule that a record by itself can break', () => {
    const asked = [...rules, ...Object.values(structureRules).map((rule) => ({ ...rule, record: '*' }))];
    const unasked = asked.filter(({ id, record, severity }) => {
      const folder = `conformance/${record}/${severity === 'error' ? 'invalid' : 'valid'}/${id}.`;
      return !cases.some((path) => (record === '*' ? path.includes(`/${id}.`) : path.startsWith(folder)));
    });
    expect(unasked.map(({ id }) => id)).toEqual([]);
  });

  it('have every field of the standard in a record that is accepted', () => {
    const seen = new Set<string>();
    const look = (name: string, fields: Fields, value: object) => {
      for (const [key, part] of Object.entries(value)) {
        seen.add(`${name}.${key}`);
        const outer = fields[key] && anyKind(fields[key].kind);
        const kind = outer?.type === 'list' ? anyKind(outer.item) : outer;
        if (kind?.type === 'group') for (const item of [part].flat()) look(kind.name, kind.fields, item);
      }
    };
    for (const path of cases.filter((file) => file.includes('/valid/'))) {
      const record = records.find(({ name }) => path.startsWith(`conformance/${name}/`))!;
      look(record.name, record.fields, read(path) as object);
    }
    const all = [...records, ...groups].flatMap(({ name, fields }) =>
      Object.keys(fields).map((key) => `${name}.${key}`),
    );
    expect(all.filter((field) => !seen.has(field))).toEqual([]);
  });

  it.for(cases)('%s', (path) => {
    const [, kind, verdict] = path.split('/') as [string, string, string];
    const value = read(path);
    const validator = createValidator({ profile, asOf: EXAMPLES_AS_OF });
    const findings = validator.next({ ok: true, ordinal: 1, value, place: () => ({}) });
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.length === 0 ? 'valid' : 'invalid').toBe(verdict);
    const speaking = (verdict === 'invalid' ? errors : findings).map((finding) => finding.rule);
    const { rule, speaks } = namedIn(path);
    expect(rule === undefined || speaking.includes(rule)).toBe(speaks);
    // Schemas and codecs are asked for the structure only: they accept what is refused by a rule of sense.
    const broken = errors.some((finding) => finding.rule.startsWith('THB-STR'));
    expect(schemas.get(kind)!(value)).toBe(!broken);
    expect(codecs.get(kind)!.is(value)).toBe(!broken);
  });
});
