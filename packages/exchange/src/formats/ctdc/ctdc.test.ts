import { recordDef, type Victim } from '@openthb/core';
import { describe, expect, it } from 'vitest';
import { readAll, recordsIn, rulesIn } from '../../../test/read-all.js';
import { ctdc } from './read.js';
import { versions } from './versions.js';

const columnNames = [...versions[0]!.columns.keys()];

/** A file with every column of the format, one row for each object, the rest at -99. */
function file(...rows: readonly Readonly<Record<string, string>>[]): string {
  const line = (row: Readonly<Record<string, string>>) => columnNames.map((name) => row[name] ?? '-99').join(',');
  return [columnNames.join(','), ...rows.map(line), ''].join('\n');
}

async function victimOf(row: Readonly<Record<string, string>>): Promise<Victim> {
  const { items } = await readAll(ctdc, file(row));
  return recordsIn(items).find(({ record }) => record === 'victim') as unknown as Victim;
}

describe('CTDC rows', () => {
  it('have the 63 columns of the file of 2020', () => {
    expect(new Set(columnNames).size).toBe(63);
  });

  it('become valid records, whatever is answered', async () => {
    const rows = [
      {},
      { yearOfRegistration: '2016', Datasource: 'Hotline', gender: 'Male', ageBroad: '48+', citizenship: 'ZZ' },
    ];
    for (const record of recordsIn((await readAll(ctdc, file(...rows))).items)) {
      expect(recordDef(String(record['record']))!.schema.safeParse(record).error).toBeUndefined();
    }
  });

  it('give victim and registration, de-identified, with ids of the issuer', async () => {
    const { items } = await readAll(ctdc, file({ yearOfRegistration: '2016', Datasource: 'Hotline' }), {
      issuer: 'iom',
    });
    expect(recordsIn(items)).toMatchObject([
      {
        record: 'victim',
        id: 'iom:row-1',
        nature: 'de-identified',
        statusAssertions: [{ status: 'presumed', on: '2016' }],
      },
      { record: 'registration', id: 'iom:contact-1', channel: 'hotline', on: '2016', victim: 'iom:row-1' },
    ]);
  });

  it.for([
    ['9--17', 9, 17],
    ['09--17', 9, 17],
    ['0–8', 0, 8],
    ['18—20', 18, 20],
    ['48+', 48, undefined],
  ] as const)('have the age band %s', async ([band, atLeast, atMost]) => {
    const { ageClaims } = await victimOf({ ageBroad: band });
    expect(ageClaims).toHaveLength(1);
    expect(ageClaims![0]).toMatchObject({ at: 'registration', atLeast, ...(atMost !== undefined && { atMost }) });
  });

  it('have majority at three moments', async () => {
    const { ageClaims } = await victimOf({
      majorityStatus: 'Adult',
      majorityStatusAtExploit: 'Minor',
      majorityEntry: 'Minor',
    });
    expect(ageClaims!.map(({ at, atLeast, atMost }) => [at, atLeast, atMost])).toEqual([
      ['registration', 18, undefined],
      ['exploitation-start', undefined, 17],
      ['entry', undefined, 17],
    ]);
  });

  it('keep both of an age band and a majority that contradict each other, and say so', async () => {
    const { items } = await readAll(ctdc, file({ ageBroad: '18--20', majorityStatus: 'Minor' }));
    expect(rulesIn(items)).toEqual(['THB-FIL-013@2']);
    expect((recordsIn(items)[0] as unknown as Victim).ageClaims).toHaveLength(2);
  });

  it('tell none from not answered, by group', async () => {
    const none = await victimOf({ isSexualExploit: '0', isForcedLabour: '0', typeOfSexProstitution: '0' });
    expect(none.episodes![0]).toMatchObject({
      forms: ['none'],
      sexualExploitationKinds: ['none'],
      missing: { controls: 'unknown' },
    });
    const unanswered = await victimOf({ recruiterRelationFriend: '0', recruiterRelationUnknown: '1' });
    expect(unanswered.episodes![0]).toMatchObject({ missing: { forms: 'unknown', recruiterRelations: 'unknown' } });
  });

  it('count begging and crime as forms of their own, and as labour only beside other labour', async () => {
    const begging = { isForcedLabour: '1', typeOfLabourBegging: '1' };
    expect((await victimOf(begging)).episodes![0]!.forms).toEqual(['forced-begging']);
    const both = await victimOf({ ...begging, typeOfLabourConstruction: '1' });
    expect(both.episodes![0]!.forms!.toSorted()).toEqual(['forced-begging', 'forced-labour']);
    const crime = await victimOf({ isForcedLabour: '1', typeOfLabourIllicitActivities: '1' });
    expect(crime.episodes![0]!.forms).toEqual(['forced-criminality']);
  });

  it('read the concatenated labels where no flag is answered, and say where they differ from the flags', async () => {
    const read = await victimOf({ meansOfControlConcatenated: 'Threats;Psychological abuse' });
    expect(read.episodes![0]!.controls!.toSorted()).toEqual(['psychological-abuse', 'threats']);
    const { items } = await readAll(
      ctdc,
      file({ isSexualExploit: '1', isForcedLabour: '0', typeOfExploitConcatenated: 'Forced labour' }),
    );
    expect(rulesIn(items)).toEqual(['THB-FIL-013@2']);
  });

  it('lose the one label that has no flag, and say so', async () => {
    const row = { meansOfControlConcatenated: 'Threats;Minor sexually exploited or abused' };
    const { items, reading } = await readAll(ctdc, file(row));
    expect(rulesIn(items)).toEqual([]);
    const { values } = reading.losses!().columns.find(({ name }) => name === 'meansOfControlConcatenated')!;
    expect(values).toMatchObject([{ mark: 'none', count: 1 }]);
  });

  it('have gender where it is no sex, and abduction as a means', async () => {
    expect(await victimOf({ gender: 'Transgender/NonConforming', isAbduction: '1' })).toMatchObject({
      gender: 'transgender-or-non-conforming',
      missing: { sex: 'unknown' },
      episodes: [{ means: ['abduction'] }],
    });
  });
});

describe('CTDC files', () => {
  it('are recognised by their header', async () => {
    expect(ctdc.recognises(new TextEncoder().encode(file()))).toBe(true);
    expect(ctdc.recognises(new TextEncoder().encode('yearOfRegistration,gender\n'))).toBe(false);
  });

  it('may write column names in another case, and have the terms of use as a column', async () => {
    const text =
      'By using this data you agree to the Terms of Use: https://example.org,datasource,CountryofExploitation,gender\nx,Hotline,AL,Female\n';
    const { items, reading } = await readAll(ctdc, text);
    expect(rulesIn(items)).toEqual(['THB-FIL-010@1', 'THB-FIL-010@1']);
    expect(recordsIn(items)[0]).toMatchObject({ sex: 'female', episodes: [{ exploitationCountries: ['AL'] }] });
    expect(reading.losses!().columns.map(({ name, mark }) => [name, mark])).toEqual([
      ['Terms of Use', 'none'],
      ['Datasource', 'narrower'],
      ['CountryOfExploitation', 'narrower'],
      ['gender', 'exact'],
    ]);
  });

  it('have a report of losses that counts every filled cell and shows no unknown value and no unknown column', async () => {
    const { items, reading } = await readAll(
      ctdc,
      'gender,citizenship,secretColumn\nFemale,AL,secret1\nsecret2,secret3,\n',
    );
    const losses = reading.losses!();
    expect(losses).toMatchObject({ rows: 2, unreadable: 0, records: { victim: 2 } });
    expect(losses.columns).toMatchObject([
      {
        position: 1,
        name: 'gender',
        filled: 2,
        unknownValues: 1,
        values: [{ value: 'Female', mark: 'exact', to: 'female', count: 1 }],
      },
      { position: 2, name: 'citizenship', filled: 2, unknownValues: 1 },
      { position: 3, mark: 'none', filled: 1 },
    ]);
    expect(JSON.stringify([losses, items])).not.toMatch(/secret/);
  });

  it.for([
    ['without a header', 'Female,AL\n', ['THB-FIL-007@1']],
    ['that are empty', '', ['THB-FIL-001@1']],
    ['with a short row', 'gender,citizenship\nFemale\n', ['THB-FIL-008@2']],
    ['with an open quotation mark', 'gender,citizenship\n"Female,AL\n', ['THB-FIL-011@']],
  ] as const)('%s are told', async ([, text, rules]) => {
    const { items } = await readAll(ctdc, text);
    expect(rulesIn(items).map((rule, index) => rule.slice(0, rules[index]!.length))).toEqual(rules);
  });

  it('are refused from where they are not UTF-8, with the line', async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('gender\nFemale\n'), 0xff, 0x0a]);
    const { items } = await readAll(ctdc, bytes);
    expect(rulesIn(items)).toEqual(['THB-FIL-002@3']);
    expect(recordsIn(items)).toHaveLength(1);
  });
});
