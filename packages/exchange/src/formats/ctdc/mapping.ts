import type { AgeMoment, ForeignStandard, RegistrationChannel } from '@openthb/core';
import type { ColumnHead } from '../../losses/loss-ledger.js';

/** The files that have a row for each person, by the names under which codes are mapped to them. */
export type PersonFile = Extract<ForeignStandard, 'ctdcKanon' | `ctdcSynthetic${number}`>;

/** The codes that are read for columns wider than several of ours. Begging and crime are split off from labour. */
export const preferred: readonly string[] = ['forced-labour', 'other-exploitation', 'other-sector', 'other-relation'];

/** What becomes of a column. */
export type Head = Pick<ColumnHead, 'mark' | 'to' | 'note'>;

/** Columns that hold one answer each, with the fields that take them up. */
export const singleColumns = {
  yearOfRegistration: {
    to: ['victim.statusAssertions.on', 'registration.on'],
    mark: 'narrower',
    note: "The file says when a contributor registered the person, and of no authority's decision: read as presumed, asserted by another body.",
  },
  Datasource: {
    to: ['registration.channel'],
    mark: 'narrower',
    note: '"Case Management" is read as a contact in person; the file does not say so.',
  },
  gender: {
    to: ['victim.sex', 'victim.gender'],
    mark: 'exact',
    note: 'Female and Male, later Woman and Man, the only such column of the file, are read as the registered sex.',
  },
  ageBroad: { to: ['victim.ageClaims'], mark: 'exact', note: 'The age when the person was registered.' },
  majorityStatus: { to: ['victim.ageClaims'], mark: 'exact' },
  majorityStatusAtExploit: { to: ['victim.ageClaims'], mark: 'exact' },
  majorityEntry: { to: ['victim.ageClaims'], mark: 'exact' },
  citizenship: {
    to: ['victim.citizenships'],
    mark: 'exact',
    note: 'Serbia includes Kosovo, and China Tibet, since the file follows the United Nations.',
  },
  isAbduction: { to: ['victim.episodes.means'], mark: 'exact' },
  CountryOfExploitation: {
    to: ['victim.episodes.exploitationCountries'],
    mark: 'narrower',
    note: 'The last country of exploitation; where it is not known, the file puts the country where the person was first identified or supported.',
  },
} as const satisfies Readonly<Record<string, Head>>;

/** The moments whose majority the file gives. */
export const majorityColumns: Readonly<Record<string, AgeMoment>> = {
  majorityStatus: 'registration',
  majorityStatusAtExploit: 'exploitation-start',
  majorityEntry: 'entry',
};

/** How a person came to the contributor's notice. */
export const channels: Readonly<Record<string, RegistrationChannel>> = {
  'Case Management': 'in-person',
  Hotline: 'hotline',
};

/** Columns that say again what the flags say. They are compared with the flags, and read where no flag is answered. */
export const concatenatedColumns = {
  meansOfControlConcatenated: 'controls',
  typeOfExploitConcatenated: 'forms',
  typeOfLabourConcatenated: 'sectors',
  typeOfSexConcatenated: 'sexualExploitationKinds',
  RecruiterRelationship: 'recruiterRelations',
} as const;

/** Columns that are not kept, with the reason. */
export const lostColumns = {
  isSexAndLabour: 'Follows from isSexualExploit and isForcedLabour.',
  traffickMonths: 'Bands of months; an episode has days, and no duration without them.',
} as const;

/** Columns that say that a group of flags was not answered. */
export const unansweredColumns = {
  meansOfControlNotSpecified: 'controls',
  typeOfLabourNotSpecified: 'sectors',
  recruiterRelationUnknown: 'recruiterRelations',
} as const;

/** Labels in concatenated columns that no flag says the same as, and that are not kept. */
export const lostLabels: ReadonlySet<string> = new Set(['Minor sexually exploited or abused']);

/** Labels in concatenated columns, by the column whose flag says the same. */
export const labels: Readonly<Record<string, string>> = {
  'Debt bondage': 'meansOfControlDebtBondage',
  'Takes/Withholds Earnings': 'meansOfControlTakesEarnings',
  'Takes Earnings': 'meansOfControlTakesEarnings',
  'Restricts access to finances': 'meansOfControlRestrictsFinancialAccess',
  'Restricts Financial Access': 'meansOfControlRestrictsFinancialAccess',
  'Threats to individual or others': 'meansOfControlThreats',
  Threats: 'meansOfControlThreats',
  'Psychological abuse': 'meansOfControlPsychologicalAbuse',
  'Physical abuse': 'meansOfControlPhysicalAbuse',
  'Sexual abuse': 'meansOfControlSexualAbuse',
  'False promises/deception': 'meansOfControlFalsePromises',
  'False promises': 'meansOfControlFalsePromises',
  'Use of psychoactive substances': 'meansOfControlPsychoactiveSubstances',
  'Psychoactive substances': 'meansOfControlPsychoactiveSubstances',
  'Denied freedom of movement/kept in isolation': 'meansOfControlRestrictsMovement',
  'Restricts movement': 'meansOfControlRestrictsMovement',
  'Limits/restricts medical services': 'meansOfControlRestrictsMedicalCare',
  'Restricts medical care': 'meansOfControlRestrictsMedicalCare',
  'Excessive working hours': 'meansOfControlExcessiveWorkingHours',
  'Restricts access to/manipulates children': 'meansOfControlUsesChildren',
  'Uses children': 'meansOfControlUsesChildren',
  'Threat of action by law enforcement': 'meansOfControlThreatOfLawEnforcement',
  'Threat of law enforcement': 'meansOfControlThreatOfLawEnforcement',
  'Withholds/denies basic necessities': 'meansOfControlWithholdsNecessities',
  'Withholds necessities': 'meansOfControlWithholdsNecessities',
  'Withholds/Destroys Important Documents': 'meansOfControlWithholdsDocuments',
  'Withholds documents': 'meansOfControlWithholdsDocuments',
  'Sexual exploitation': 'isSexualExploit',
  'Forced labour': 'isForcedLabour',
  'Forced labour and/or services': 'isForcedLabour',
  'Slavery and similar practices': 'isSlaveryAndPractices',
  'Forced marriage': 'isForcedMarriage',
  'Forced military': 'isForcedMilitary',
  'Organ removal': 'isOrganRemoval',
  Agriculture: 'typeOfLabourAgriculture',
  Aquafarming: 'typeOfLabourAquafarming',
  Begging: 'typeOfLabourBegging',
  Construction: 'typeOfLabourConstruction',
  'Domestic work': 'typeOfLabourDomesticWork',
  Hospitality: 'typeOfLabourHospitality',
  'Illicit activities': 'typeOfLabourIllicitActivities',
  Manufacturing: 'typeOfLabourManufacturing',
  'Mining or drilling': 'typeOfLabourMiningOrDrilling',
  Peddling: 'typeOfLabourPeddling',
  Transportation: 'typeOfLabourTransportation',
  Prostitution: 'typeOfSexProstitution',
  Pornography: 'typeOfSexPornography',
  'Remote interactive services': 'typeOfSexRemoteInteractiveServices',
  'Private sexual services': 'typeOfSexPrivateSexualServices',
  'Intimate Partner': 'recruiterRelationIntimatePartner',
  'Friend/Acquaintance': 'recruiterRelationFriend',
  'Family/Relative': 'recruiterRelationFamily',
};
