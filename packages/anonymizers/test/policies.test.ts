import { policies } from '@openthb/anonymizers/registry';
import {
  countTables,
  codesOfView,
  type DataTable,
  dataTable,
  policyFrom,
  policyViewFrom,
  policySchema,
  growingTable,
  makeUp,
  type RowsPolicy,
  type SyntheticPolicy,
  type TablesPolicy,
} from '@openthb/anonymizers';
import { type AnyRecord, cellKey, type CountTable, SdkError } from '@openthb/core';
import { generate } from '@openthb/core/generate';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { refuseContradictions } from '../src/policies/policy-from.js';
import { cellsOf } from './samples.js';

const good = {
  id: 'own',
  title: 'One of our own',
  quasiIdentifiers: { age: { hierarchy: { widths: [5] } }, sex: 'sex.csv' },
  sensitive: ['form'],
  models: [{ model: 'k-anonymity', k: 3 }],
};
const view = { record: 'victim', columns: { sex: { field: 'sex' } } };
const viewed = { ...good, view, quasiIdentifiers: { sex: 'shown-or-hidden' }, sensitive: [] };
const messageOf = (json: unknown) => {
  try {
    policyFrom(json);
    return '';
  } catch (error) {
    return error instanceof SdkError && error.code === 'bad-input' ? error.message : 'another error';
  }
};

describe('policies', () => {
  const validate = new Ajv2020.default({ strict: true, allowUnionTypes: true }).compile(policySchema());

  it.for(policies)('of the standard fit their schema and say whence they come: $id', (policy) => {
    const json = JSON.parse(JSON.stringify(policy)) as unknown;
    expect(validate(json) ? [] : validate.errors).toEqual([]);
    expect(policyFrom(json)).toEqual(json);
    expect(() => (policy.release ?? 'rows') !== 'rows' || refuseContradictions(policy as RowsPolicy)).not.toThrow();
    expect(policy.source).toBeTruthy();
  });

  it('are named once', () => {
    expect(new Set(policies.map(({ id }) => id)).size).toBe(policies.length);
  });

  it('may be written in JSON, with the schema beside', () => {
    expect(validate(good)).toBe(true);
    expect(policyFrom({ ...good, $schema: 'policy.schema.json' })).toEqual(good);
  });

  it.for([
    [undefined, 'the whole: it is wanting; an object is needed'],
    [{ ...good, id: 'Not Kebab' }, 'id: it does not fit'],
    [{ ...good, Zsecretz: 1 }, 'the whole: it has a key that the schema does not know'],
    [{ ...good, models: [] }, 'models: it must not be empty'],
    [{ ...good, models: [{ model: 'k-anonymity', k: 0 }] }, 'models, number 1, k: it must be at least 1'],
    [{ ...good, models: [{ model: 'k-anonymity', k: 'Zsecretz' }] }, 'models, number 1, k: a'],
    [{ ...good, models: [{ model: 'Zsecretz' }] }, 'models, number 1, model: it must be one of'],
    [
      { ...good, models: [{ model: 't-closeness', column: 'form', t: 2 }] },
      'models, number 1, t: it must be at most 1',
    ],
    [{ ...good, suppressionLimit: 1.5 }, 'suppressionLimit: it must be at most 1'],
    [{ ...good, method: 'Zsecretz' }, 'method: it must be one of optimum, local, mondrian, mondrian-relaxed'],
    [{ ...good, quasiIdentifiers: {} }, 'quasiIdentifiers: it must name a column'],
    [
      { ...good, quasiIdentifiers: { age: 'date', Zsecretz: { hierarchy: 'date', least: -1 } } },
      'quasiIdentifiers, number 2, least: it must be at least 0',
    ],
    [{ ...good, sensitive: ['age'] }, 'a column has two roles'],
    [
      { ...good, models: [{ model: 't-closeness', column: 'Zsecretz', t: 0.2 }] },
      'models, number 1, column: it must be one of the sensitive columns',
    ],
    [
      { ...good, techniques: [{ technique: 'pram', column: 'Zsecretz', stay: 0.5 }] },
      'techniques, number 1: it names a column that has no role',
    ],
    [{ ...viewed, view: { ...view, record: 'Zsecretz' } }, 'view, record: there is no such kind of record'],
    [
      { ...viewed, view: { ...view, columns: { sex: { field: 'Zsecretz' } } } },
      'view, columns, number 1: the record has no such field',
    ],
    [{ ...viewed, view: { ...view, columns: { sex: { field: 'witness.cooperation' } } } }, 'this field never leaves'],
    [{ ...viewed, view: { ...view, columns: { sex: { field: 'id' } } } }, 'this field never leaves'],
    [
      {
        ...viewed,
        quasiIdentifiers: { a: 'date' },
        insensitive: ['sex'],
        view: { ...view, columns: { a: { field: 'birthDate' }, sex: { field: 'sex' } } },
      },
      'number 2: a person may be known by this field',
    ],
    [{ ...viewed, view: { ...view, columns: {} } }, 'a column that has a role is wanting'],
    [{ release: 'records', id: 'x', title: 'x', kinds: ['victim', 'Zsecretz'] }, 'kinds, number 2: there is no such'],
    [{ release: 'records', id: 'x', title: 'x', kinds: ['identity'] }, 'such records name persons'],
    [{ release: 'records', id: 'x', title: 'x', kinds: [] }, 'kinds: it must not be empty'],
  ] as const)('say what is wrong, and show nothing of it: $1', ([json, words]) => {
    const message = messageOf(json);
    expect(message).toContain(words);
    expect(message).not.toContain('Zsecretz');
  });
});

describe('tables of a policy', () => {
  const policy: TablesPolicy = {
    release: 'tables',
    id: 'own',
    title: 'x',
    columns: {
      year: { hierarchy: 'date', level: 3 },
      sex: { hierarchy: 'shown-or-hidden', level: 0 },
      forms: { hierarchy: 'exploitation-form', level: 1, several: true },
    },
    counted: ['year'],
    tables: [
      ['year', 'sex'],
      ['sex', 'forms'],
    ],
    protection: { threshold: 10 },
    counts: 'hidden',
  };

  it('count each person once in each form and once in all, and tell what is not known', () => {
    const rows = [
      ['2020-05-01', 'f', 'child-labour;forced-labour'],
      ['2020', 'f', 'sexual-exploitation;forced-labour'],
      ['2021-01', '', ''],
      ['', 'm', 'forced-labour'],
    ];
    const [first, second] = countTables(dataTable(['year', 'sex', 'forms'], rows), policy);
    const at = (table: CountTable, ...codes: readonly string[]) => table.counts.get(cellKey(codes)) ?? 0;
    expect([
      at(first!, '2020', 'f'),
      at(first!, '2021', '_U'),
      at(first!, '2020', '_T'),
      at(first!, '_T', '_T'),
    ]).toEqual([2, 1, 2, 3]);
    expect(['forced-labour', 'sexual-exploitation', '_U', '_T'].map((form) => at(second!, '_T', form))).toEqual([
      2, 1, 1, 3,
    ]);
    expect(at(second!, 'f', 'forced-labour')).toBe(2);
  });

  it.for([
    [{ ...policy, tables: [['year', 'Zsecretz']] }, 'tables, number 1: it names a column that is none'],
    [{ ...policy, tables: [['year', 'year']] }, 'it names a column twice'],
    [{ ...policy, counts: 'Zsecretz' }, 'counts: it must be one of hidden, flagged'],
    [
      { ...policy, columns: { year: { hierarchy: 'date', level: -1 } } },
      'columns, number 1, level: it must be at least 0',
    ],
    [{ ...policy, view: { record: 'victim', columns: {} } }, 'a column that has a role is wanting'],
  ] as const)('say what is wrong: $1', ([json, words]) => {
    expect(messageOf(json)).toContain(words);
    expect(messageOf(json)).not.toContain('Zsecretz');
  });
});

describe('made-up rows of a policy', () => {
  it('show no combination that fewer rows have than the resolution, a column for each code of a set', () => {
    const policy: SyntheticPolicy = {
      release: 'synthetic',
      id: 'own',
      title: 'x',
      columns: {
        sex: { hierarchy: 'shown-or-hidden', level: 0 },
        forms: { hierarchy: 'exploitation-form', level: 0, several: true },
      },
      mode: 'aggregate-seeded',
      resolution: 5,
      length: 2,
    };
    const rows = Array.from({ length: 60 }, (_, at) => [
      at % 3 ? 'f' : 'm',
      at === 7 ? 'organ-removal' : at % 2 ? 'forced-labour' : 'forced-labour;servitude',
    ]);
    const { table, aggregates } = makeUp({ table: dataTable(['sex', 'forms'], rows), policy });
    expect(table.columns.map(({ name }) => name)).toEqual(['sex', 'forms: forced-labour', 'forms: servitude']);
    expect(table.rows).toBeGreaterThan(10);
    expect(aggregates.every(({ count }) => count % 5 === 0 && count > 0)).toBe(true);
    expect(() => policyFrom({ ...policy, resolution: 1 })).toThrow('resolution: it must be at least 2');
    expect(policyFrom(policy)).toEqual(policy);
  });
});

describe('a view of records', () => {
  const columns = {
    sex: { field: 'sex' },
    forms: { field: 'episodes.forms' },
    age: { field: 'ageClaims', where: { at: 'registration' }, take: 'age' },
    first: { field: 'statusAssertions.on', where: { object: ['identification', 'assistance'] }, take: 'first' },
  } as const;
  const tableOf = (records: Iterable<object>): DataTable => {
    const drawn = growingTable({ record: 'victim', columns });
    for (const record of records) drawn.add(record as AnyRecord);
    return drawn.table();
  };

  it('shows sets in the order of their codes, the earliest date, ages as claimed, and no reason for absence', () => {
    const base = { record: 'victim', version: '1.0', id: 'xx:1', nature: 'test' };
    const table = tableOf([
      {
        ...base,
        sex: 'female',
        episodes: [{ forms: ['forced-labour'] }, { forms: ['forced-begging', 'forced-labour'] }],
        ageClaims: [
          { at: 'entry', atLeast: 15, atMost: 15 },
          { at: 'registration', atLeast: 16, atMost: 17 },
        ],
        statusAssertions: [
          { object: 'identification', on: '2020-05-01' },
          { object: 'assistance', on: '2020-02' },
          { object: 'data', on: '2019' },
        ],
      },
      { ...base, ageClaims: [{ at: 'registration', atLeast: 18 }], missing: { sex: 'refused', episodes: 'unknown' } },
      { ...base, record: 'event' },
      {
        ...base,
        ageClaims: [
          { at: 'registration', atMost: 17 },
          { at: 'registration', atLeast: 9, atMost: 9 },
        ],
      },
    ]);
    expect(cellsOf(table)).toEqual([
      ['female', 'forced-begging;forced-labour', '16-17', '2020-02'],
      ['', '', '18+', ''],
      ['', '', '0-17', ''],
    ]);
  });

  it('holds of made-up records what a plain walk finds', () => {
    const records = [
      ...generate({ records: 500, seed: 'view', asOf: '2024-12-31' }),
    ] as unknown as readonly AnyRecord[];
    const victims = records.filter(({ record }) => record === 'victim') as unknown as readonly {
      readonly sex?: string;
      readonly episodes?: readonly { readonly forms?: readonly string[] }[];
    }[];
    const plain = victims.map(({ sex = '', episodes = [] }) => [
      sex,
      [...new Set(episodes.flatMap(({ forms = [] }) => forms))].toSorted().join(';'),
    ]);
    expect(cellsOf(tableOf(records)).map((row) => row.slice(0, 2))).toEqual(plain);
    expect(tableOf([]).rows).toBe(0);
    expect(dataTable(['a'], []).rows).toBe(0);
  });
});

describe('a view that says who each record is about', () => {
  const columns = { channel: { field: 'channel' }, year: { field: 'on', take: 'year' } } as const;

  it('names the victim where the record does, else the record itself, which is then counted by itself', () => {
    const base = { record: 'registration', version: '1.0', nature: 'test', channel: 'hotline' };
    const drawn = growingTable({ record: 'registration', columns }, { person: '' });
    for (const own of [
      { id: 'xx:1', victim: 'xx:9', on: '2020-05-01' },
      { id: 'xx:2', victim: 'xx:9', on: '2021' },
      { id: 'xx:3' },
    ])
      drawn.add({ ...base, ...own } as unknown as AnyRecord);
    expect(cellsOf(drawn.table())).toEqual([
      ['hotline', '2020', 'xx:9'],
      ['hotline', '2021', 'xx:9'],
      ['hotline', '', 'xx:3'],
    ]);
  });

  it('is refused of records that are about several', () => {
    for (const record of ['case', 'event', 'organization'] as const)
      expect(() => growingTable({ record, columns: {} }, { person: '' })).toThrow(SdkError);
  });

  it('is read from JSON, with the codes that the model says', () => {
    const read = policyViewFrom({ record: 'registration', columns });
    expect(read).toEqual({ record: 'registration', columns });
    expect(codesOfView(read, 'channel')).toContain('hotline');
    expect(codesOfView(read, 'year')).toBeUndefined();
    expect(codesOfView(read, 'shoe')).toBeUndefined();
    for (const wrong of [
      null,
      { record: 'shoe', columns },
      { record: 'registration', columns: { by: { field: 'by' } } },
      { record: 'registration', columns: { channel: { field: 'channel', take: 'year' } } },
    ])
      expect(() => policyViewFrom(wrong)).toThrow(/The view is not well made/);
  });
});
