import { citizenship } from '../code-lists/citizenship.js';
import { country } from '../code-lists/country.js';
import { education } from '../code-lists/education.js';
import { gender } from '../code-lists/gender.js';
import { language } from '../code-lists/language.js';
import { maritalStatus } from '../code-lists/marital-status.js';
import { protectionStatus } from '../code-lists/protection-status.js';
import { sex } from '../code-lists/sex.js';
import { vitalStatus } from '../code-lists/vital-status.js';
import { vulnerability } from '../code-lists/vulnerability.js';
import { count } from '../scalars/count.js';
import { partialDate } from '../scalars/partial-date.js';
import { defineRecord, type RecordBody, type RecordDef } from './define-record.js';
import { optional } from './field.js';
import { listOf, setOf } from './list-of.js';
import { ageClaim } from './parts/age-claim.js';
import { authorisation } from './parts/authorisation.js';
import { childSection } from './parts/child-section.js';
import { episode } from './parts/episode.js';
import { relatedVictim } from './parts/related-victim.js';
import { statusAssertion } from './parts/status-assertion.js';

const fields = {
  /** Sex as registered or observed. */
  sex: optional(sex, {
    title: 'Sex',
    sensitivity: 'quasi',
    since: '1.0',
    maps: { htcds: 'prs_Gender', ctdcKanon: 'gender' },
  }),
  /** The person's own gender, where it was asked apart from sex. */
  gender: optional(gender, {
    title: 'Gender',
    sensitivity: 'sensitive',
    since: '1.0',
    maps: { htcds: 'prs_Gender', ctdcKanon: 'gender' },
  }),
  /** The date of birth, no more precise than its use needs; ages are claimed apart, in `ageClaims`. */
  birthDate: optional(partialDate, {
    title: 'Date of birth',
    sensitivity: 'quasi',
    since: '1.0',
    maps: { htcds: 'prs_Birthdate' },
  }),
  /** How old the person was at entry, at the start of exploitation and at registration, as claimed. */
  ageClaims: optional(listOf(ageClaim), {
    title: 'Claims of age',
    sensitivity: 'quasi',
    since: '1.0',
    maps: {
      htcds: 'vic_AgeWhenTrafficked',
      ctdcKanon: ['ageBroad', 'majorityStatus', 'majorityStatusAtExploit', 'majorityEntry'],
    },
  }),
  /** The countries whose national the person is. */
  citizenships: optional(setOf(citizenship), {
    title: 'Citizenships',
    sensitivity: 'quasi',
    since: '1.0',
    maps: { htcds: 'prs_Citizenship', ctdcKanon: 'citizenship' },
  }),
  /** The country of birth. */
  birthCountry: optional(country, { title: 'Country of birth', sensitivity: 'quasi', since: '1.0' }),
  /** The country where the person usually lived before being trafficked. */
  residenceCountry: optional(country, { title: 'Country of usual residence', sensitivity: 'quasi', since: '1.0' }),
  /** The languages in which the person can be spoken with. */
  languages: optional(setOf(language), {
    title: 'Languages',
    sensitivity: 'quasi',
    since: '1.0',
    maps: { htcds: ['prs_PrimaryLanguage', 'prs_SecondaryLanguage'] },
  }),
  /** Marital status under the law. */
  maritalStatus: optional(maritalStatus, {
    title: 'Marital status',
    sensitivity: 'quasi',
    since: '1.0',
    maps: { htcds: 'prs_MaritalStatus' },
  }),
  /** The highest level of education completed. */
  education: optional(education, {
    title: 'Education',
    sensitivity: 'quasi',
    since: '1.0',
    maps: { htcds: 'prs_HighestLevelOfEducation' },
  }),
  /** How many children the person has. */
  children: optional(count, {
    title: 'Number of children',
    sensitivity: 'quasi',
    since: '1.0',
    maps: { htcds: 'prs_NumberOfChildren' },
  }),
  /** Circumstances that exposed the person to trafficking. */
  vulnerabilities: optional(setOf(vulnerability), {
    title: 'Vulnerabilities',
    sensitivity: 'sensitive',
    since: '1.0',
    maps: { htcds: 'vic_Vulnerabilities' },
  }),
  /** International protection that the person has asked for or holds. */
  protectionStatus: optional(protectionStatus, {
    title: 'International protection',
    sensitivity: 'sensitive',
    since: '1.0',
  }),
  /** Whether the person is alive. */
  vitalStatus: optional(vitalStatus, {
    title: 'Vital status',
    sensitivity: 'sensitive',
    since: '1.0',
    maps: { htcds: 'prs_Deceased' },
  }),
  /** The history of the person's status, oldest first. Whether a person is registered follows from it. */
  statusAssertions: optional(listOf(statusAssertion), {
    title: 'Status assertions',
    sensitivity: 'sensitive',
    since: '1.0',
  }),
  /** The times that the person was trafficked, oldest first. */
  episodes: optional(listOf(episode), { title: 'Episodes', sensitivity: 'sensitive', since: '1.0' }),
  /** What is recorded of a child. Absent for who was an adult from entry on. */
  child: optional(childSection, { title: 'Child', sensitivity: 'sensitive', since: '1.0' }),
  /** Other victims with whom the person belongs together. */
  relatedVictims: optional(listOf(relatedVictim), { title: 'Related victims', sensitivity: 'sensitive', since: '1.0' }),
  /** What allows to hold the data and to pass them on. */
  authorisations: optional(listOf(authorisation), {
    title: 'Authorisations',
    sensitivity: 'sensitive',
    since: '1.0',
    maps: { htcds: ['con_Consent', 'vic_AgreementToManagePersonalData'] },
  }),
};

/** One person as a victim of trafficking, without anything that names the person. */
export interface Victim extends RecordBody<'victim', typeof fields> {}
export const victim: RecordDef<'victim', Victim> = defineRecord('victim', fields);
