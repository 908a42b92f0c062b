import { citizenship } from '../code-lists/citizenship.js';
import { country } from '../code-lists/country.js';
import { education } from '../code-lists/education.js';
import { gender } from '../code-lists/gender.js';
import { language } from '../code-lists/language.js';
import { maritalStatus } from '../code-lists/marital-status.js';
import { migrationStatus } from '../code-lists/migration-status.js';
import { protectionStatus } from '../code-lists/protection-status.js';
import { sex } from '../code-lists/sex.js';
import { vitalStatus } from '../code-lists/vital-status.js';
import { vulnerability } from '../code-lists/vulnerability.js';
import { count } from '../scalars/count.js';
import { partialDate } from '../scalars/partial-date.js';
import { defineRecord, type RecordBody, type RecordDef } from './define-record.js';
import { optional } from './field.js';
import { listOf, setOf } from './list-of.js';
import { absenceFromCare } from './parts/absence-from-care.js';
import { ageClaim } from './parts/age-claim.js';
import { authorisation } from './parts/authorisation.js';
import { childSection } from './parts/child-section.js';
import { compensationClaim } from './parts/compensation-claim.js';
import { dependant } from './parts/dependant.js';
import { disclosureBan } from './parts/disclosure-ban.js';
import { episode } from './parts/episode.js';
import { legalRepresentation } from './parts/legal-representation.js';
import { liability } from './parts/liability.js';
import { relatedVictim } from './parts/related-victim.js';
import { residencePermit } from './parts/residence-permit.js';
import { returnStep } from './parts/return-step.js';
import { sameAs } from './parts/same-as.js';
import { screening } from './parts/screening.js';
import { serviceProvision } from './parts/service-provision.js';
import { statusAssertion } from './parts/status-assertion.js';
import { witnessSection } from './parts/witness-section.js';

const fields = {
  /** Sex as registered or observed. */
  sex: optional(sex, {
    title: 'Sex',
    sensitivity: 'quasi',
    since: '0.9',
    maps: { htcds: 'prs_Gender', ctdcKanon: 'gender' },
  }),
  /** The person's own gender, where it was asked apart from sex. */
  gender: optional(gender, {
    title: 'Gender',
    sensitivity: 'sensitive',
    since: '0.9',
    maps: { htcds: 'prs_Gender', ctdcKanon: 'gender' },
  }),
  /** The date of birth, no more precise than its use needs; ages are claimed apart, in `ageClaims`. */
  birthDate: optional(partialDate, {
    title: 'Date of birth',
    sensitivity: 'quasi',
    since: '0.9',
    maps: { htcds: 'prs_Birthdate' },
  }),
  /** How old the person was at entry, at the start of exploitation and at registration, as claimed. */
  ageClaims: optional(listOf(ageClaim), {
    title: 'Claims of age',
    sensitivity: 'quasi',
    since: '0.9',
    maps: {
      htcds: 'vic_AgeWhenTrafficked',
      ctdcKanon: ['ageBroad', 'majorityStatus', 'majorityStatusAtExploit', 'majorityEntry'],
    },
  }),
  /** The countries whose national the person is. */
  citizenships: optional(setOf(citizenship), {
    title: 'Citizenships',
    sensitivity: 'quasi',
    since: '0.9',
    maps: { htcds: 'prs_Citizenship', ctdcKanon: 'citizenship' },
  }),
  /** The country of birth. */
  birthCountry: optional(country, { title: 'Country of birth', sensitivity: 'quasi', since: '0.9' }),
  /** The country where the person usually lived before being trafficked. */
  residenceCountry: optional(country, { title: 'Country of usual residence', sensitivity: 'quasi', since: '0.9' }),
  /** The languages in which the person can be spoken with. */
  languages: optional(setOf(language), {
    title: 'Languages',
    sensitivity: 'quasi',
    since: '0.9',
    maps: { htcds: ['prs_PrimaryLanguage', 'prs_SecondaryLanguage'] },
  }),
  /** Marital status under the law. */
  maritalStatus: optional(maritalStatus, {
    title: 'Marital status',
    sensitivity: 'quasi',
    since: '0.9',
    maps: { htcds: 'prs_MaritalStatus' },
  }),
  /** The highest level of education completed. */
  education: optional(education, {
    title: 'Education',
    sensitivity: 'quasi',
    since: '0.9',
    maps: { htcds: 'prs_HighestLevelOfEducation' },
  }),
  /** How many children the person has. */
  children: optional(count, {
    title: 'Number of children',
    sensitivity: 'quasi',
    since: '0.9',
    maps: { htcds: 'prs_NumberOfChildren' },
  }),
  /** Circumstances that exposed the person to trafficking. */
  vulnerabilities: optional(setOf(vulnerability), {
    title: 'Vulnerabilities',
    sensitivity: 'sensitive',
    since: '0.9',
    maps: { htcds: 'vic_Vulnerabilities' },
  }),
  /** The right by which the person was in the country when first registered. */
  migrationStatus: optional(migrationStatus, { title: 'Migration status', sensitivity: 'sensitive', since: '1.0' }),
  /** International protection that the person has asked for or holds. */
  protectionStatus: optional(protectionStatus, {
    title: 'International protection',
    sensitivity: 'sensitive',
    since: '0.9',
  }),
  /** Whether the person is alive. */
  vitalStatus: optional(vitalStatus, {
    title: 'Vital status',
    sensitivity: 'sensitive',
    since: '0.9',
    maps: { htcds: 'prs_Deceased' },
  }),
  /** What came out when the person was screened, oldest first. */
  screenings: optional(listOf(screening), { title: 'Screenings', sensitivity: 'sensitive', since: '1.0' }),
  /** The history of the person's status, oldest first. Whether a person is registered follows from it. */
  statusAssertions: optional(listOf(statusAssertion), {
    title: 'Status assertions',
    sensitivity: 'sensitive',
    since: '0.9',
  }),
  /** The times that the person was trafficked, oldest first. */
  episodes: optional(listOf(episode), { title: 'Episodes', sensitivity: 'sensitive', since: '0.9' }),
  /** What is recorded of a child. Absent for who was an adult from entry on. */
  child: optional(childSection, { title: 'Child', sensitivity: 'sensitive', since: '0.9' }),
  /** Other victims with whom the person belongs together. */
  relatedVictims: optional(listOf(relatedVictim), { title: 'Related victims', sensitivity: 'sensitive', since: '0.9' }),
  /** Those who are no victims and live with or depend on the person. */
  dependants: optional(listOf(dependant), { title: 'Dependants', sensitivity: 'sensitive', since: '1.0' }),
  /** Rights to stay that were asked for, given or refused, oldest first. */
  residencePermits: optional(listOf(residencePermit), {
    title: 'Reflection and residence',
    sensitivity: 'sensitive',
    since: '1.0',
    source: 'CETS 197 (2005), articles 13 and 14',
  }),
  /** What is recorded of a person who may act as a witness. */
  witness: optional(witnessSection, {
    title: 'Witness',
    sensitivity: 'protected',
    since: '1.0',
    source: 'CETS 197 (2005), article 28',
  }),
  /** Those who act for the person before courts and authorities. */
  legalRepresentations: optional(listOf(legalRepresentation), {
    title: 'Legal representation',
    sensitivity: 'sensitive',
    since: '1.0',
    source: 'CETS 197 (2005), article 15',
  }),
  /** What the law did about acts that trafficking compelled. */
  liabilities: optional(listOf(liability), {
    title: 'Liability for compelled acts',
    sensitivity: 'sensitive',
    since: '1.0',
    source: 'CETS 197 (2005), article 26',
  }),
  /** Claims for compensation, and what came of them. */
  compensationClaims: optional(listOf(compensationClaim), {
    title: 'Compensation',
    sensitivity: 'sensitive',
    since: '1.0',
    source: 'CETS 197 (2005), article 15',
  }),
  /** Services that the person was offered or given. */
  services: optional(listOf(serviceProvision), {
    title: 'Services',
    sensitivity: 'sensitive',
    since: '1.0',
    source: 'CETS 197 (2005), article 12',
    maps: { htcds: 'spl_*' },
  }),
  /** Times in which the person was missing from care. */
  absences: optional(listOf(absenceFromCare), { title: 'Missing from care', sensitivity: 'sensitive', since: '1.0' }),
  /** Returns and resettlements of the person. A child's durable solution stands in its child section. */
  returns: optional(listOf(returnStep), {
    title: 'Return and resettlement',
    sensitivity: 'sensitive',
    since: '1.0',
    source: 'CETS 197 (2005), article 16',
  }),
  /** Those who must never learn of the person. It stands above every profile and view. */
  neverDiscloseTo: optional(listOf(disclosureBan), {
    title: 'Never disclose to',
    sensitivity: 'protected',
    since: '1.0',
  }),
  /** Assertions that another record is of the same person. */
  sameAs: optional(listOf(sameAs), { title: 'Same person', sensitivity: 'sensitive', since: '1.0' }),
  /** What allows to hold the data and to pass them on. */
  authorisations: optional(listOf(authorisation), {
    title: 'Authorisations',
    sensitivity: 'sensitive',
    since: '0.9',
    maps: { htcds: ['con_Consent', 'vic_AgreementToManagePersonalData'] },
  }),
};

/** One person as a victim of trafficking, without anything that names the person. */
export interface Victim extends RecordBody<'victim', typeof fields> {}
export const victim: RecordDef<'victim', Victim> = defineRecord('victim', fields);
