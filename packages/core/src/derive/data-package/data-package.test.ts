import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryRecord } from '../../../test/arbitrary-record.js';
import { en } from '../../labels/en.js';
import { records } from '../../registry.js';
import { flatLayout } from '../flat/flat-layout.js';
import { flatten } from '../flat/flatten.js';
import { dataPackageForm } from './data-package.js';

interface Field {
  readonly name: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
  };
  readonly categories?: readonly { readonly value: string; readonly label?: string }[];
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

const packageOf = (of: typeof records): { readonly resources: readonly Resource[] } => {
  const derived = dataPackageForm.derive(of, [en]);
  return JSON.parse(derived.type === 'text' ? derived.text : '');
};
const profile = JSON.parse(
  readFileSync(new URL('../../../test/fixtures/data-package-2.0.profile.json', import.meta.url), 'utf8'),
);
/** Whether a cell that is not empty is one that the field allows. */
const allows = ({ constraints: limits = {} }: Field, cell: string): boolean =>
  (limits.enum?.includes(cell) ?? true) &&
  (limits.pattern === undefined || new RegExp(`^${limits.pattern}$`, 'u').test(cell)) &&
  (limits.minimum === undefined || Number(cell) >= limits.minimum) &&
  (limits.maximum === undefined || Number(cell) <= limits.maximum);

describe('the Data Package', () => {
  const { resources } = packageOf(records);

  it('meets the published profile of version 2.0', () => {
    const accepts = new Ajv.default({ strict: false, validateFormats: false, allErrors: true }).compile(profile);
    for (const some of [records, ...records.map((record) => [record])]) {
      accepts(packageOf(some));
      expect(accepts.errors).toBe(null);
    }
    expect(accepts({ resources: [{ name: 'x' }] })).toBe(false);
  });

  it('names each resource and file once, in letters that every program takes', () => {
    for (const names of [resources.map(({ name }) => name), resources.map(({ path }) => path.toLowerCase())]) {
      expect(new Set(names).size).toBe(names.length);
    }
    for (const { name } of resources) expect(name).toMatch(/^[-a-z0-9._/]+$/);
  });

  it('has keys of fields that there are', () => {
    const fieldsOf = new Map(resources.map(({ name, schema }) => [name, schema.fields.map((field) => field.name)]));
    for (const { name, schema } of resources) {
      expect(fieldsOf.get(name)).toEqual(expect.arrayContaining([...schema.primaryKey]));
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        expect(fieldsOf.get(name)).toEqual(expect.arrayContaining([...fields]));
        expect(resources.find((one) => one.name === reference.resource)!.schema.primaryKey).toEqual(reference.fields);
      }
    }
  });

  it('tells what the codes of closed lists are called', () => {
    const sex = resources.find(({ name }) => name === 'victim')!.schema.fields.find(({ name }) => name === 'sex')!;
    expect(sex.categories![0]).toEqual({ value: 'female', label: 'Female' });
  });

  it.for(records.map((record) => [record.name, record] as const))('allows what the model allows: %s', ([, record]) => {
    const layout = flatLayout(record);
    const tables = new Map(
      packageOf([record]).resources.map((one, index) => [layout.tables[index]!.name, one.schema] as const),
    );
    fc.assert(
      fc.property(arbitraryRecord(record), (value) => {
        for (const { table, cells } of flatten(layout, value as object)) {
          const { fields } = tables.get(table)!;
          expect(fields.filter((one) => one.constraints?.required && !cells[one.name]).map(({ name }) => name)).toEqual(
            [],
          );
          const refused = fields.filter((one) => cells[one.name] && !allows(one, cells[one.name]!));
          expect(refused.map(({ name }) => name)).toEqual([]);
        }
      }),
    );
  });
});
