import type { AssertionActor, DecisionMaker, VictimStatus } from '@openthb/core';
import type { ColumnHead } from '../../losses/loss-ledger.js';

type Head = Omit<ColumnHead, 'position' | 'name'>;

/** Columns that are read by hand, with the fields that take them up. */
export const handReadColumns: Readonly<Record<string, Head>> = {
  prs_Gender: {
    to: ['victim.sex', 'victim.gender'],
    mark: 'exact',
    note: 'Feminine and Masculine are read as the registered sex; transgender and non-conforming as gender, sex unknown.',
  },
  prs_Birthdate: { to: ['victim.birthDate'], mark: 'exact' },
  prs_Deceased: { to: ['victim.vitalStatus'], mark: 'exact', note: 'Ticked: deceased. Not ticked says nothing.' },
  prs_NumberOfChildren: { to: ['victim.children'], mark: 'exact' },
  prs_PrimaryLanguage: { to: ['victim.languages'], mark: 'broader', note: 'Which language is the first is not kept.' },
  prs_SecondaryLanguage: {
    to: ['victim.languages'],
    mark: 'broader',
    note: 'Which language is the first is not kept.',
  },
  prs_Citizenship: { to: ['victim.citizenships'], mark: 'exact' },
  vic_TraffickingStatus: {
    to: ['victim.statusAssertions'],
    mark: 'narrower',
    note: 'The column has no date and no history. A possible victim is read as potential. What is not said to be decided by police, court, prosecution or another authority is read as presumed, or as closed.',
  },
  vic_TraffickingStatusDecisionMakingOrg: { to: ['victim.statusAssertions.decisionMaker'], mark: 'exact' },
  vic_AgeWhenTrafficked: {
    to: ['victim.ageClaims'],
    mark: 'narrower',
    note: 'Read as the age at entry; the column does not say whether entry or exploitation is meant.',
  },
  vic_AgreementToManagePersonalData: consent(),
  con_Consent: consent(),
  org_Name: { to: ['organization.name'], mark: 'exact' },
  org_Type: { to: ['organization.organizationType'], mark: 'exact' },
  org_ShippingCountry: { to: ['organization.country'], mark: 'exact' },
  org_ShippingCity: { to: ['organization.town'], mark: 'exact' },
  per_RoleInProcess: {
    to: ['perpetrator.roles'],
    mark: 'narrower',
    note: 'A row with roles and nothing of a victim is the perpetrator, and its columns of referral and identity are left out. Other rows speak of somebody besides the victim: whether the two are one person, the standard does not say. Only the event and the case of the row link them.',
  },
  hte_Type: { to: ['event.kind'], mark: 'exact', note: 'Without it nothing of an event is read.' },
  hte_Country: { to: ['event.country'], mark: 'exact' },
  hte_State: { to: ['event.region'], mark: 'exact', note: 'Read where it is a code of ISO 3166-2.' },
  hte_Date: { to: ['event.from'], mark: 'narrower', note: 'The standard has one day: read as the first.' },
  cas_Status: {
    to: ['case.status'],
    mark: 'exact',
    note: 'The standard has no id of cases: each row makes a case of its own.',
  },
  spl_Type: {
    to: ['victim.services.service', 'victim.services.status'],
    mark: 'narrower',
    note: 'A plan of support: read as completed where it has an actual end, and as planned where it has none.',
  },
  spl_ActualEndDate: { to: ['victim.services.until'], mark: 'exact' },
  cas_ReferringOrganisation: referral('referral.from'),
  cas_IncomingReferralDate: referral('referral.history'),
  cas_ReasonForIncomingReferral: referral('referral.reasons'),
  cas_ReferredOrganisation: referral('referral.to'),
  cas_OutgoingReferralDate: referral('referral.history'),
  cas_ReasonForOutgoingReferral: referral('referral.reasons'),
};

/** Columns that are left out for what they are. */
export const lostColumns: Readonly<Record<string, Head>> = {
  ...lost('Narrative text may name persons, and is never read.', [
    'per_RoleDetails',
    'cas_ReasonForCaseClosure',
    'cas_IncomingReferralDetails',
    'cas_OutgoingReferralDetails',
    'cco_CaseComment',
    'hte_Description',
    'spl_Objectives',
    'spl_ActionPlan',
    'vic_DetailsOfVulnerabilities',
  ]),
  ...lost('Names a worker.', ['cas_CaseOwner', 'cas_ReferringPrimaryCaseWorker', 'cas_ReferredPrimaryCaseWorker']),
  ...lost('Leads to a house: an event has a country and a part of it.', [
    'hte_Longitude',
    'hte_Latitude',
    'hte_Street',
    'hte_City',
    'hte_PostalCode',
  ]),
  ...lost('A service has no planned end.', ['spl_PlannedEndDate']),
};

/** Columns that name a person or lead to one: left out, or kept apart in records of their own. */
export const identityColumns: Readonly<Record<string, string>> = {
  prs_Salutation: 'identity.names',
  prs_Title: 'identity.names',
  prs_FirstName: 'identity.names',
  prs_MiddleName: 'identity.names',
  prs_SecondName: 'identity.names',
  prs_IdentityNumber: 'identity.documents',
  prs_Email: 'identity.contacts',
  prs_HomePhone: 'identity.contacts',
  prs_MobilePhone: 'identity.contacts',
  prs_MailingStreet: 'identity.contacts',
  prs_MailingPostalCode: 'identity.contacts',
  prs_MailingCity: 'identity.contacts',
  prs_MailingState: 'identity.contacts',
  prs_MailingCountry: 'identity.contacts',
};

/** What becomes of a status that an authority decided, and of one that another body or nobody named did. */
export const statuses: Readonly<
  Record<string, { readonly byAuthority: VictimStatus; readonly otherwise: VictimStatus }>
> = {
  possiblevictimoftrafficking: { byAuthority: 'potential', otherwise: 'potential' },
  actualvictimoftrafficking: { byAuthority: 'identified', otherwise: 'presumed' },
  notavictimoftrafficking: { byAuthority: 'not-a-victim', otherwise: 'closed' },
};

/** Who asserts, by what sort of body decided. */
export const actors: Readonly<Record<DecisionMaker, AssertionActor>> = {
  police: 'authority',
  'prosecution-or-court': 'authority',
  'other-authority': 'authority',
  ngo: 'other-body',
  'international-organization': 'other-body',
  other: 'other-body',
};

/** The codes that are read for values wider than several of ours: for `Other`, and for `Livelihood`. */
export const preferred: readonly string[] = [
  'other-exploitation',
  'other-method',
  'other-reason',
  'other-role',
  'other',
  'livelihood',
];

/** What the file's own organization is called where it refers or is referred to. */
export const OWN_ORGANIZATION = 'The organization that keeps the file';

function consent(): Head {
  return {
    to: ['victim.authorisations'],
    mark: 'narrower',
    note: 'A tick without purpose, recipient, date or withdrawal: read as consent, with all of them unknown. Not ticked says nothing.',
  };
}

function lost(note: string, columns: readonly string[]): Readonly<Record<string, Head>> {
  return Object.fromEntries(columns.map((name) => [name, { to: [], mark: 'none', note }]));
}

function referral(to: string): Head {
  return {
    to: [to],
    mark: 'exact',
    note: 'The standard keeps no answer and no outcome: the referral is read as sent.',
  };
}
