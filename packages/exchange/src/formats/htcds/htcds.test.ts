import { recordDef, type Victim } from '@openthb/core';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readAll, recordsIn, rulesIn } from '../../../test/read-all.js';
import { dateOf } from './dates.js';
import { fieldLabels } from './fields.js';
import { htcds } from './read.js';
import { severalOf } from './values.js';

async function victimOf(header: string, row: string): Promise<Victim> {
  const { items } = await readAll(htcds, `${header}\n${row}\n`);
  return recordsIn(items).find(({ record }) => record === 'victim') as unknown as Victim;
}

describe('HTCDS rows', () => {
  it('become valid records', async () => {
    const header =
      'prs_Gender,prs_Citizenship,prs_Birthdate,vic_TraffickingStatus,vic_TraffickingStatusDecisionMakingOrg,vic_AgeWhenTrafficked,con_Consent,org_Name,org_Type,cas_ReferredOrganisation,cas_OutgoingReferralDate,cas_ReasonForOutgoingReferral';
    const row =
      'Feminine,AL; XK,2001-05-17,ActualVictimOfTrafficking,Police,16,TRUE,Shelter A,NGO,Clinic B,17.05.2021,AdditionalServicesRequired';
    const { items } = await readAll(htcds, `${header}\n${row}\n`);
    const records = recordsIn(items);
    for (const record of records)
      expect(recordDef(String(record['record']))!.schema.safeParse(record).error).toBeUndefined();
    expect(records.map(({ record }) => record)).toEqual([
      'organization',
      'organization',
      'organization',
      'victim',
      'referral',
    ]);
    expect(records[3]).toMatchObject({
      nature: 'test',
      sex: 'female',
      citizenships: ['AL', 'XK'],
      birthDate: '2001-05-17',
      statusAssertions: [{ status: 'identified', actor: 'authority', decisionMaker: 'police' }],
      ageClaims: [{ at: 'entry', atLeast: 16, atMost: 16 }],
      authorisations: [{ basis: 'consent' }],
    });
    expect(records[4]).toMatchObject({
      reasons: ['additional-services'],
      history: [{ status: 'sent', at: '2021-05-17' }],
    });
  });

  it.for([
    ['names', 'ForcedBegging;SexualExploitation'],
    ['labels', 'Forced begging; Sexual exploitation'],
    ['names with stray spaces', ' ForcedBegging ;SexualExploitation '],
  ] as const)('have sets of %s', async ([, cell]) => {
    expect((await victimOf('vic_TypeOfExploitation,prs_Gender', `${cell},Feminine`)).episodes![0]!.forms).toEqual([
      'forced-begging',
      'sexual-exploitation',
    ]);
  });

  it('have labels that hold the separator themselves', async () => {
    const cell = '"Public administration and defence; compulsory social security;Construction"';
    expect((await victimOf('vic_ForcedLabourIndustry,prs_Gender', `${cell},Feminine`)).episodes![0]!.sectors).toEqual([
      'public-administration-and-defence',
      'construction',
    ]);
  });

  it('have the controls of the pick-list and those of the field definitions', async () => {
    const { controls } = (
      await victimOf(
        'vic_MethodsOfControl,prs_Gender',
        'PhysicalThreats;RestrictsMovement;UsesChildren;ThreatOfLawEnforcement;PsychoactiveSubstances;DebtBondage ,Feminine',
      )
    ).episodes![0]!;
    expect(controls).toEqual([
      'threats',
      'restricts-movement',
      'uses-children',
      'threat-of-law-enforcement',
      'psychoactive-substances',
      'debt-bondage',
    ]);
  });

  it.for([
    ['ActualVictimOfTrafficking', 'NGO', 'presumed', 'other-body'],
    ['ActualVictimOfTrafficking', '', 'presumed', 'other-body'],
    ['Actual victim of trafficking', 'Court or prosecution', 'identified', 'authority'],
    ['PossibleVictimOfTrafficking', 'Police', 'potential', 'authority'],
    ['NotAVictimOfTrafficking', 'NGO', 'closed', 'other-body'],
    ['NotAVictimOfTrafficking', 'Police', 'not-a-victim', 'authority'],
  ] as const)('%s by %j is %s', async ([status, by, expected, actor]) => {
    const { statusAssertions } = await victimOf(
      'vic_TraffickingStatus,vic_TraffickingStatusDecisionMakingOrg',
      `${status},${by}`,
    );
    expect(statusAssertions).toMatchObject([{ status: expected, actor }]);
  });

  it('have gender where it is no sex, and a reason where it is not specified', async () => {
    expect(await victimOf('prs_Gender,prs_Citizenship', 'Transgender Feminine,AL')).toMatchObject({
      gender: 'transgender-woman',
      missing: { sex: 'unknown' },
    });
    expect((await victimOf('prs_Gender,prs_Citizenship', 'Not Specified/Unknown,AL')).missing).toMatchObject({
      sex: 'unknown',
      gender: 'unknown',
    });
  });

  it('have countries and languages by any code or by name', async () => {
    expect(
      await victimOf(
        'prs_Citizenship,prs_PrimaryLanguage,prs_SecondaryLanguage',
        'ALB; Moldova; Stateless,alb,Romanian',
      ),
    ).toMatchObject({
      citizenships: ['AL', 'stateless'],
      languages: ['sq'],
    });
  });
});

describe('HTCDS headers', () => {
  it('are read by field name, and a second row of labels in another order is no data', async () => {
    const names = ['prs_Gender', 'vic_TypeOfExploitation', 'prs_Citizenship', 'vic_MethodsOfControl'];
    const labels = ['Citizenship', 'Type of Exploitation', 'Gender', 'Methods of Control'];
    const row = ['Masculine', 'Forced labour', 'MD', 'Debt bondage'];
    for (const bytes of [
      [names, labels, row].map((cells) => cells.join(',')).join('\n'),
      await writeXlsx({ sheets: [{ name: 'Cases', rows: [names, labels, row] }] }),
    ]) {
      const { items, reading } = await readAll(htcds, bytes);
      expect(recordsIn(items)).toMatchObject([
        { sex: 'male', citizenships: ['MD'], episodes: [{ forms: ['forced-labour'], controls: ['debt-bondage'] }] },
      ]);
      expect(reading.losses!().rows).toBe(1);
    }
  });

  it('may be misspelt in known ways, and that is told', async () => {
    const header = 'prs_First_Name,vic_Methods_of_Control,vic_TraffickinStatusDecisionMakingOrg,vic_TraffickingStatus';
    const { items, reading } = await readAll(htcds, `${header}\nx,Debt bondage,Police,ActualVictimOfTrafficking\n`);
    expect(rulesIn(items)).toEqual(['THB-FIL-010@1', 'THB-FIL-010@1', 'THB-FIL-010@1']);
    expect(reading.losses!().columns.map(({ name }) => name)).toEqual([
      'prs_FirstName',
      'vic_MethodsOfControl',
      'vic_TraffickingStatusDecisionMakingOrg',
      'vic_TraffickingStatus',
    ]);
  });

  it('take in every field of the standard, each with a mark', async () => {
    const { reading } = await readAll(htcds, `${Object.keys(fieldLabels).join(',')}\n`);
    const { columns } = reading.losses!();
    expect(columns).toHaveLength(Object.keys(fieldLabels).length);
    expect(columns.every(({ name }) => name !== undefined)).toBe(true);
    expect(columns.filter(({ mark }) => mark !== 'none').length).toBeGreaterThan(30);
  });
});

describe('rows that tell of more than a person', () => {
  const header =
    'vic_TypeOfExploitation,per_RoleInProcess,per_RoleDetails,hte_Type,hte_Country,hte_State,hte_Date,hte_City,hte_Description,cas_Status,cas_ReasonForCaseClosure,cas_CaseOwner,cco_CaseComment,spl_Type,spl_ActualEndDate,spl_Objectives,cas_ReferredOrganisation,cas_OutgoingReferralDate';
  const row =
    'SexualExploitation,RecruiterOrIntermediary;Exploiter,secret1,Recruitment,AL,AL-11,2020-05,secret2,secret3,ClosedReferred,secret4,secret5,secret6,Legal,2021-02-01,secret7,Clinic B,2021-01-01';

  it('give the victim, a perpetrator, an event and a case, linked together', async () => {
    const { items } = await readAll(htcds, `${header}\n${row}\n`);
    const records = recordsIn(items);
    for (const record of records)
      expect(recordDef(String(record['record']))!.schema.safeParse(record).error).toBeUndefined();
    const of = (kind: string) => records.find(({ record }) => record === kind)!;
    const id = (kind: string) => of(kind)['id'];
    expect(of('perpetrator')).toMatchObject({
      kind: 'natural-person',
      roles: ['recruiter', 'exploiter'],
      missing: { alsoVictim: 'unknown', sex: 'not-collected' },
    });
    expect(of('event')).toMatchObject({
      kind: 'recruitment',
      country: 'AL',
      region: 'AL-11',
      from: '2020-05',
      victims: [id('victim')],
      perpetrators: [id('perpetrator')],
    });
    expect(of('case')).toMatchObject({
      status: 'closed-referred',
      victims: [id('victim')],
      perpetrators: [id('perpetrator')],
      events: [id('event')],
      referrals: [id('referral')],
      missing: { closureReason: 'withheld' },
    });
    expect(of('victim')).toMatchObject({
      episodes: [{ events: [id('event')] }],
      services: [{ service: 'legal-assistance', status: 'completed', until: '2021-02-01' }],
    });
  });

  it('lose what is narrative, names a worker or leads to a house, and say so', async () => {
    const { items, reading } = await readAll(htcds, `${header}\n${row}\n`);
    expect(rulesIn(items)).toEqual([]);
    expect(JSON.stringify([items, reading.losses!()])).not.toMatch(/secret/);
    const lost = reading.losses!().columns.filter(({ mark }) => mark === 'none');
    expect(lost.map(({ name }) => name)).toEqual([
      'per_RoleDetails',
      'hte_City',
      'hte_Description',
      'cas_ReasonForCaseClosure',
      'cas_CaseOwner',
      'cco_CaseComment',
      'spl_Objectives',
    ]);
    expect(lost.every(({ note, filled }) => note !== undefined && filled === 1)).toBe(true);
  });

  it('whose person is the perpetrator give no victim', async () => {
    const { items, reading } = await readAll(
      htcds,
      'prs_Gender,prs_Citizenship,vic_TraffickingStatus,per_RoleInProcess,hte_Type\nMasculine,RS,,Transporter,Transit\nTransgender Feminine,,,Other,\n',
    );
    const records = recordsIn(items);
    for (const record of records)
      expect(recordDef(String(record['record']))!.schema.safeParse(record).error).toBeUndefined();
    expect(records).toMatchObject([
      { record: 'perpetrator', sex: 'male', citizenships: ['RS'], roles: ['transporter'] },
      { record: 'event', kind: 'transit', perpetrators: [records[0]!['id']] },
      { record: 'perpetrator', roles: ['other-role'], missing: { sex: 'unknown' } },
    ]);
    expect(records[1]).not.toHaveProperty('victims');
    expect(reading.losses!().columns[0]!.values).toMatchObject([
      { value: 'Masculine', mark: 'exact' },
      { value: 'TransgenderFeminine', mark: 'none' },
    ]);
  });

  it('tell nothing of an event without its type, nor of a service without its name', async () => {
    const { items } = await readAll(
      htcds,
      'prs_Gender,hte_Type,hte_Country,spl_Type,spl_ActualEndDate\nFeminine,,AL,,2021-02-01\nFeminine,Exploitation,,Livelihood,\n',
    );
    expect(recordsIn(items).map(({ record }) => record)).toEqual(['victim', 'victim', 'event']);
    expect(recordsIn(items)[1]).toMatchObject({ services: [{ service: 'livelihood', status: 'planned' }] });
  });
});

describe('direct identifiers', () => {
  const header =
    'prs_FirstName,prs_SecondName,prs_IdentityNumber,prs_Email,prs_MailingStreet,prs_MailingCity,prs_Gender,prs_Birthdate';
  const text = `${header}\nSecretgiven,Secretfamily,S12345,secret@example.org,Secret Street 1,Secrettown,Feminine,2001-05-17\n`;

  it('are left out unless asked for, and the report says so', async () => {
    const { items, reading } = await readAll(htcds, text);
    expect(JSON.stringify([items, reading.losses!()])).not.toMatch(/secret|S12345/i);
    expect(
      reading.losses!()
        .columns.slice(0, 6)
        .map(({ mark }) => mark),
    ).toEqual(Array(6).fill('none'));
  });

  it('come apart when asked for, under ids that lead nowhere', async () => {
    const { items } = await readAll(htcds, text, { identities: 'apart' });
    const [victim, identity, link] = recordsIn(items);
    expect(JSON.stringify(victim)).not.toMatch(/secret|S12345/i);
    expect(identity).toMatchObject({
      record: 'identity',
      names: [
        {
          parts: [
            { part: 'given', text: 'Secretgiven' },
            { part: 'family', text: 'Secretfamily' },
          ],
        },
      ],
      birthDate: '2001-05-17',
      documents: [{ number: 'S12345' }],
      contacts: [{ channel: 'email' }, { channel: 'post', address: 'Secret Street 1, Secrettown' }],
    });
    expect(link).toMatchObject({ record: 'identity-link', identity: identity!['id'], victim: victim!['id'] });
    for (const record of [victim, identity, link])
      expect(recordDef(String(record!['record']))!.schema.safeParse(record).error).toBeUndefined();
  });
});

describe('dateOf', () => {
  it.for([
    ['2001-05-17', '2001-05-17'],
    ['2001-05', '2001-05'],
    ['2001', '2001'],
    ['2001-05-17T00:00:00', '2001-05-17'],
    ['17.05.2001', '2001-05-17'],
    ['17.5.2001.', '2001-05-17'],
    ['17/05/2001', '2001-05-17'],
    ['05/17/2001', '2001-05-17'],
    ['05/05/2001', '2001-05-05'],
    ['05/06/2001', undefined],
    ['31.02.2001', undefined],
    ['yesterday', undefined],
  ] as const)('reads %s as %s', ([text, expected]) => {
    expect(dateOf(text)).toBe(expected);
  });
});

describe('severalOf', () => {
  it('puts pieces together only where that means something', () => {
    const known = (text: string) => (['a', 'b; c', 'd'].includes(text) ? text : undefined);
    expect(severalOf('a;b; c;x;d;', known)).toEqual(['a', 'b; c', undefined, 'd']);
  });
});

describe('workbooks', () => {
  it('that cannot be opened are told', async () => {
    const { items } = await readAll(htcds, new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]));
    expect(rulesIn(items)).toEqual(['THB-FIL-012@1']);
  });

  it('have dates, numbers and ticks', async () => {
    const rows = [
      ['prs_Birthdate', 'prs_NumberOfChildren', 'prs_Deceased', 'prs_Gender'],
      [new Date(Date.UTC(2001, 4, 17)), 2, true, 'Feminine'],
      [null, null, null, null],
      ['2003', null, false, null],
    ];
    const { items, reading } = await readAll(htcds, await writeXlsx({ sheets: [{ name: 'S', rows }] }));
    expect(recordsIn(items)).toMatchObject([
      { birthDate: '2001-05-17', children: 2, vitalStatus: 'deceased' },
      { birthDate: '2003' },
    ]);
    expect(reading.lines()).toEqual({ lines: 4, blank: 1 });
  });
});
