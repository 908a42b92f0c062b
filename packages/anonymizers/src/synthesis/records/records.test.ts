import { type AnyRecord, recordDef, SdkError } from '@openthb/core';
import { generate } from '@openthb/core/generate';
import { describe, expect, it } from 'vitest';
import { recordsOfView } from './records-of-view.js';
import { recordView } from './record-view.js';
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
