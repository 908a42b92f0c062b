import { type Episode, recordDef, type Victim } from '@openthb/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAll, recordsIn, rulesIn } from '../../../test/read-all.js';
import { ctdc } from './read.js';
import { versions } from './versions.js';

/** The columns of the file of 2024 as its codebook lists them. */
const COLUMNS_2024 =
  'yearOfRegistration,gender,ageBroad,citizenship,CountryOfExploitation,traffickMonths,meansDebtBondageEarnings,meansThreats,meansAbusePsyPhySex,meansFalsePromises,meansDrugsAlcohol,meansDenyBasicNeeds,meansExcessiveWorkHours,meansWithholdDocs,isForcedLabour,isSexualExploit,isOtherExploit,typeOfLabourAgriculture,typeOfLabourConstruction,typeOfLabourDomesticWork,typeOfLabourHospitality,typeOfSexProstitution,typeOfSexPornography,recruiterRelationIntimatePartner,recruiterRelationFriend,recruiterRelationFamily,recruiterRelationOther'.split(
    ',',
  );

/** Columns of the file of 2021 whose names are cut off, and what is only in it. */
const COLUMNS_2021 =
  'yearOfRegistration,gender,ageBroad,majorityStatus,majorityStatusAtExploit,majorityEntry,citizenship,meansOfControlDebtBondage,meansOfControlPsychoactiveSubsta,meansOfControlRestrictsMedicalCa,meansOfControlExcessiveWorkingHo,meansOfControlThreatOfLawEnforce,meansOfControlWithholdsNecessiti,isForcedLabour,isSexualExploit,CountryOfExploitation,traffickMonths'.split(
    ',',
  );

const VICTIM_PERPETRATOR =
  'yearRegister,gender,majorityStatus,UN_COO_Region,UN_COE_Region,isForcedLabour,isSexualExploit,IP_Gender,IP_ageBroad,IP_citizen_UNRegion,IP_Relation,IP_RecruiterBroker,IP_TransactionProcess,IP_ControlAbuseKidnap,IP_Exploiter,IP_PayMoney'.split(
    ',',
  );

type Row = Readonly<Record<string, string>>;

function file(columns: readonly string[], ...rows: readonly Row[]): string {
  return [columns, ...rows.map((row) => columns.map((name) => row[name] ?? ''))]
    .map((cells) => `${cells.join(',')}\n`)
    .join('');
}

async function read(columns: readonly string[], row: Row) {
  const { items, reading } = await readAll(ctdc, file(columns, row));
  const records = recordsIn(items);
  const victim = records.find(({ record }) => record === 'victim') as unknown as Victim;
  return { items, records, losses: reading.losses!(), victim, episode: victim?.episodes?.[0] as Episode };
}

describe('the version of a CTDC file', () => {
  it.for([
    ['2017 to 2020', [...versions[0]!.columns.keys()]],
    ['2021', COLUMNS_2021],
    ['2024', COLUMNS_2024],
    ['2025', COLUMNS_2024.map((name) => name.replace(/^typeOf/, 'sectorOf'))],
    ['Victim-Perpetrator', VICTIM_PERPETRATOR],
  ] as const)('is told by the header: %s', async ([title, columns]) => {
    expect(ctdc.recognises(new TextEncoder().encode(file(columns)))).toBe(true);
    const { reading } = await readAll(ctdc, file(columns));
    expect(reading.losses!().format).toContain(title);
  });

  it('has as many columns as its codebook says', () => {
    expect(versions.map(({ columns }) => columns.size).toSpliced(1, 1)).toEqual([63, 27, 27]);
    expect([...versions[2]!.columns.keys()].toSorted()).toEqual(COLUMNS_2024.toSorted());
    expect(COLUMNS_2021.filter((name) => !versions[1]!.columns.has(name))).toEqual([]);
  });

  it('knows a second name of a column, a name cut off and the terms of use, and says so', async () => {
    const columns = COLUMNS_2024.map((name) => (name === 'meansWithholdDocs' ? 'meansWithholdDocuments' : name));
    const { items, episode } = await read(columns, { meansWithholdDocuments: '1' });
    expect(rulesIn(items)).toEqual(['THB-FIL-010@1']);
    expect(episode.controls).toEqual(['withholds-documents']);
    const cut = [...versions[0]!.columns.keys()].map((name) => name.slice(0, 32));
    const { items: found, losses } = await read(
      ['By using this data you agree to the Terms of Use: https://example.org', ...cut],
      { typeOfSexRemoteInteractiveServic: '1' },
    );
    expect(new Set(rulesIn(found))).toEqual(new Set(['THB-FIL-010@1']));
    expect(losses.columns[0]).toMatchObject({ name: 'Terms of Use', mark: 'none' });
    expect(losses.columns.every(({ name }) => name !== undefined)).toBe(true);
  });

  it('that has several perpetrators in a row is refused by name', async () => {
    const { items, losses } = await read(VICTIM_PERPETRATOR, { yearRegister: '2020', IP_Gender: 'Male;Female' });
    expect(rulesIn(items)).toEqual(['THB-FIL-018@1']);
    expect(losses).toMatchObject({ rows: 0, records: {}, columns: [] });
  });
});

describe('rows of the synthetic files', () => {
  it('say of a composite no more than it does', async () => {
    const { episode, losses } = await read(COLUMNS_2024, {
      meansDebtBondageEarnings: '1',
      meansThreats: '1',
      meansAbusePsyPhySex: '1',
      meansDenyBasicNeeds: '1',
      meansDrugsAlcohol: '1',
    });
    expect(episode.controls!.toSorted()).toEqual([
      'abuse-of-any-kind',
      'debt-bondage-or-earnings',
      'denial-of-basic-needs',
      'psychoactive-substances',
      'threats-or-pressure',
    ]);
    expect(losses.columns.filter(({ name }) => name?.startsWith('means')).map(({ mark }) => mark)).toEqual(
      Array(8).fill('exact'),
    );
  });

  it('have Man and Woman, countries of three letters, padded ages, and blank for what is not known', async () => {
    const { victim, episode, records } = await read(COLUMNS_2024, {
      yearOfRegistration: '2019',
      gender: 'Woman',
      ageBroad: '09--17',
      citizenship: 'ALB',
      CountryOfExploitation: 'SRB',
      isSexualExploit: '1',
    });
    expect(records).toHaveLength(1);
    expect(victim).toMatchObject({
      sex: 'female',
      citizenships: ['AL'],
      ageClaims: [{ at: 'registration', atLeast: 9, atMost: 17 }],
      statusAssertions: [{ status: 'presumed', on: '2019' }],
    });
    expect(episode).toMatchObject({
      forms: ['sexual-exploitation'],
      exploitationCountries: ['RS'],
      missing: { controls: 'unknown', sectors: 'unknown', means: 'not-collected', venues: 'not-collected' },
    });
    expect((await read(COLUMNS_2024, { gender: 'Trans/Transgender/NonConforming' })).victim).toMatchObject({
      gender: 'transgender-or-non-conforming',
    });
  });

  it('have what a form of the file of 2024 holds besides told as a loss', async () => {
    const { episode, losses } = await read(COLUMNS_2024, { isForcedLabour: '1', isOtherExploit: '1' });
    expect(episode.forms).toEqual(['forced-labour', 'other-exploitation']);
    const marks = losses.columns.filter(({ filled }) => filled > 0).map(({ mark }) => mark);
    expect(marks).toEqual(['narrower', 'narrower']);
  });

  it('lose how many months it lasted', async () => {
    const { losses } = await read(COLUMNS_2021, { traffickMonths: '13--24 (1-2 yrs)', majorityEntry: 'Minor' });
    expect(losses.columns.find(({ name }) => name === 'traffickMonths')).toMatchObject({ mark: 'none', filled: 1 });
  });

  it('read cut-off columns as the whole ones', async () => {
    const { episode } = await read(COLUMNS_2021, {
      meansOfControlThreatOfLawEnforce: '1',
      meansOfControlWithholdsNecessiti: '1',
    });
    expect(episode.controls!.toSorted()).toEqual(['threat-of-law-enforcement', 'withholds-necessities']);
  });
});

/** Columns whose every value is listed: those that hold flags or a word of a few. */
const listed = (name: string) =>
  /^(?:means|is(?!SexAndLabour)|typeOf|recruiterRelation)(?!.*Concatenated)|^gender$/.test(name);

describe.for(versions.map((version) => [version.title, version] as const))('a file of the %s', ([, version]) => {
  const columns = [...version.columns.keys()];
  const cell = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('', '1', '0', '-99', 'Woman', 'Male', 'ALB', 'AL', '2019', '9--17') },
    fc.constant('secretvalue'),
  );
  const rows = fc.array(fc.array(cell, { minLength: columns.length + 1, maxLength: columns.length + 1 }), {
    minLength: 1,
    maxLength: 3,
  });

  it('has every cell counted in the report of losses, every record valid, and nothing unknown shown', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const text = [[...columns, 'secretcolumn'], ...cells].map((row) => `${row.join(',')}\n`).join('');
        const { items, reading } = await readAll(ctdc, text);
        const losses = reading.losses!();
        // A blank line is no row.
        const full = cells.filter((row) => row.some((value) => value !== ''));
        for (const [index, { position, name, filled, unknownValues, values }] of losses.columns.entries()) {
          expect(position).toBe(index + 1);
          expect(filled).toBe(full.filter((row) => row[index] !== '').length);
          const counted = values.reduce((sum, { count }) => sum + count, unknownValues);
          expect(counted).toBeLessThanOrEqual(filled);
          expect(name !== undefined && listed(name) ? counted : filled).toBe(filled);
        }
        expect(losses.columns.at(-1)).not.toHaveProperty('name');
        expect(JSON.stringify([losses, items])).not.toMatch(/secret/);
        for (const record of recordsIn(items)) {
          expect(recordDef(String(record['record']))!.schema.safeParse(record).error).toBeUndefined();
        }
      }),
      { numRuns: 40 },
    );
  });
});
