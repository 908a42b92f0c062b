import { type AnyRecord, recordDef, SdkError } from '@openthb/core';
import { generate } from '@openthb/core/generate';
import { describe, expect, it } from 'vitest';
import { dataTable } from '../../data/data-table.js';
import { recordsOfView } from './records-of-view.js';
import { recordView } from './record-view.js';
import { viewDomain } from './view-domain.js';
import { viewTable } from './view-table.js';

const records = [...generate({ records: 600, seed: 'view', asOf: '2024-12-31' })] as AnyRecord[];
const victims = records.filter(({ record }) => record === 'victim');

describe('the view of records', () => {
  it('has what CTDC publishes, and neither names nor places of safety', () => {
    expect(recordView('victim').parts.map(({ path }) => path.join('.'))).toMatchInlineSnapshot(`
      [
        "sex",
        "gender",
        "ageClaims",
        "citizenships",
        "statusAssertions",
        "episodes.means",
        "episodes.forms",
        "episodes.sexualExploitationKinds",
        "episodes.sectors",
        "episodes.controls",
        "episodes.recruiterRelations",
        "episodes.exploitationCountries",
      ]
    `);
    expect(() => recordView('victim', ['neverDiscloseTo.country'])).toThrow(SdkError);
    expect(() => recordView('victim', ['shoe'])).toThrow(SdkError);
    expect(recordView('victim', ['sex', 'episodes.forms']).parts).toHaveLength(2);
  });

  it('gives back records that the schema accepts, and that say the same in the view', () => {
    const view = recordView('victim');
    const table = viewTable(view, records);
    expect(table.rows).toBe(victims.length);
    const back = recordsOfView(view, table, 'synthetic');
    const { schema } = recordDef('victim')!;
    expect(back.every((one) => schema.safeParse(one).success)).toBe(true);
    expect(new Set(back.map(({ nature }) => nature))).toEqual(new Set(['synthetic']));
    expect(viewTable(view, back)).toEqual(table);
  });

  it('has the same columns whatever the records say', () => {
    const names = (of: readonly AnyRecord[]) => viewTable(recordView('victim'), of).columns.map(({ name }) => name);
    expect(names([])).toEqual(names(records));
  });
});

describe('the domain of a view', () => {
  const years = Array.from({ length: 25 }, (_, at) => `${2000 + at}`);
  const view = recordView('victim');

  it('has every value that records of the standard show, but those of several codes in one column', () => {
    const domain = viewDomain(view, { years });
    for (const { name, values } of viewTable(view, records).columns) {
      const strange = values.filter((value) => value !== '' && !value.includes(';') && !domain[name]!.includes(value));
      expect([name, strange.length]).toEqual([name, 0]);
    }
  });

  it('follows from the model and what is stated, and from no record', () => {
    const domain = viewDomain(view, { years });
    expect(Object.keys(domain).toSorted()).toEqual(viewTable(view, []).columns.map(({ name }) => name));
    expect(domain['sex']!.slice(0, 3)).toEqual(['female', 'male', 'other']);
    expect(domain['episodes.forms/forced-labour']).toEqual(['yes']);
    expect(domain['ageClaims']).toContain('at=registration atLeast=9 atMost=17');
    expect(domain['ageClaims']).not.toContain('at=registration atLeast=30 atMost=8');
  });

  it('gives only values that records can have', () => {
    const domain = viewDomain(view, { years: ['2020'] });
    const { schema } = recordDef('victim')!;
    for (const [name, values] of Object.entries(domain)) {
      const table = dataTable(
        [name],
        values.map((value) => [value]),
      );
      const back = recordsOfView(view, table, 'synthetic');
      expect([name, back.every((one) => schema.safeParse(one).success)]).toEqual([name, true]);
    }
  });

  it('is refused where it has no end and nothing is stated, and where what is stated is of no field', () => {
    expect(() => viewDomain(view)).toThrow(/statusAssertions\.on has no end/);
    expect(() => viewDomain(view, { years, fields: { shoe: [] } })).toThrow(SdkError);
    const stated = viewDomain(view, {
      fields: { 'statusAssertions.on': ['2021'], 'episodes.forms': ['forced-labour'] },
    });
    expect(Object.keys(stated).filter((name) => name.startsWith('episodes.forms'))).toEqual([
      'episodes.forms',
      'episodes.forms/forced-labour',
    ]);
    expect(() => viewDomain(view, { years: Array.from({ length: 500 }, (_, at) => `${at}`) })).toThrow(/more than/);
  });
});

it('tells of no code that no list has, not even by a column for it', () => {
  const odd = [
    { record: 'victim', version: '1.0', id: 'x:1', nature: 'test', episodes: [{ forms: ['organ-theft'] }] },
  ] as unknown as readonly AnyRecord[];
  const { columns } = viewTable(recordView('victim'), odd);
  expect(columns.filter(({ name, values }) => `${name}${values.join('')}`.includes('organ-theft'))).toEqual([]);
});

it('gives no reason for the absence of what is there', () => {
  const view = recordView('victim', ['episodes.forms']);
  const rows = dataTable(['episodes.forms', 'episodes.forms/forced-labour'], [['(unknown)', 'yes']]);
  expect(recordsOfView(view, rows, 'synthetic')).toMatchObject([{ episodes: [{ forms: ['forced-labour'] }] }]);
  expect(JSON.stringify(recordsOfView(view, rows, 'synthetic'))).not.toContain('missing');
});
