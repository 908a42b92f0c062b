import { control } from '../../code-lists/control.js';
import { country } from '../../code-lists/country.js';
import { exitWay } from '../../code-lists/exit-way.js';
import { exploitationForm } from '../../code-lists/exploitation-form.js';
import { onlinePlatform } from '../../code-lists/online-platform.js';
import { promise } from '../../code-lists/promise.js';
import { recruitmentMethod } from '../../code-lists/recruitment-method.js';
import { relationToVictim } from '../../code-lists/relation-to-victim.js';
import { sector } from '../../code-lists/sector.js';
import { sexualExploitationKind } from '../../code-lists/sexual-exploitation-kind.js';
import { traffickingAct } from '../../code-lists/trafficking-act.js';
import { traffickingMeans } from '../../code-lists/trafficking-means.js';
import { venue } from '../../code-lists/venue.js';
import { partialDate } from '../../scalars/partial-date.js';
import { defineGroup, type Group } from '../define-group.js';
import { type Body, optional } from '../field.js';
import { listOf, setOf } from '../list-of.js';
import { reference } from '../reference.js';
import { ageClaim } from './age-claim.js';

const fields = {
  /** What was done with the person. */
  acts: optional(setOf(traffickingAct), { title: 'Acts', sensitivity: 'sensitive', since: '0.9' }),
  /** How it was brought about. For a child none is needed. */
  means: optional(setOf(traffickingMeans), {
    title: 'Means',
    sensitivity: 'sensitive',
    since: '0.9',
    maps: { ctdcKanon: 'isAbduction' },
  }),
  /** What the person was exploited for. */
  forms: optional(setOf(exploitationForm), {
    title: 'Forms of exploitation',
    sensitivity: 'sensitive',
    since: '0.9',
    maps: {
      htcds: 'vic_TypeOfExploitation',
      ctdcKanon: ['is*', 'typeOfLabourBegging', 'typeOfLabourIllicitActivities'],
    },
  }),
  /** What the person was to be exploited for where it did not come to it, as for a child stopped in transit. */
  intendedForms: optional(setOf(exploitationForm), {
    title: 'Intended forms',
    sensitivity: 'sensitive',
    since: '0.9',
  }),
  /** How the person was sexually exploited. */
  sexualExploitationKinds: optional(setOf(sexualExploitationKind), {
    title: 'Kinds of sexual exploitation',
    sensitivity: 'sensitive',
    since: '0.9',
    maps: { htcds: 'vic_TypeOfSexExploitation', ctdcKanon: 'typeOfSex*' },
  }),
  /** The economic activities in which the person's work was exploited. */
  sectors: optional(setOf(sector), {
    title: 'Sectors',
    sensitivity: 'quasi',
    since: '0.9',
    maps: { htcds: 'vic_ForcedLabourIndustry', ctdcKanon: 'typeOfLabour*' },
  }),
  /** How the person was kept under control. */
  controls: optional(setOf(control), {
    title: 'Means of control',
    sensitivity: 'sensitive',
    since: '0.9',
    maps: { htcds: 'vic_MethodsOfControl', ctdcKanon: 'meansOfControl*' },
  }),
  /** Where or through what the person was recruited. */
  recruitmentMethods: optional(setOf(recruitmentMethod), {
    title: 'Methods of recruitment',
    sensitivity: 'sensitive',
    since: '0.9',
    maps: { htcds: 'vic_MethodOfRecruitment' },
  }),
  /** Websites and applications through which the person was recruited. */
  recruitmentPlatforms: optional(setOf(onlinePlatform), {
    title: 'Platforms of recruitment',
    sensitivity: 'sensitive',
    since: '0.9',
    maps: { htcds: 'vic_RecruitmentWebsitesAndApps' },
  }),
  /** What the person was promised at recruitment. */
  promises: optional(setOf(promise), { title: 'Promises', sensitivity: 'sensitive', since: '1.0' }),
  /** The sorts of place where the person was exploited. */
  venues: optional(setOf(venue), { title: 'Places', sensitivity: 'sensitive', since: '1.0' }),
  /** What those who recruited were to the person. */
  recruiterRelations: optional(setOf(relationToVictim), {
    title: 'Relation of recruiters',
    sensitivity: 'sensitive',
    since: '0.9',
    maps: { ctdcKanon: 'recruiterRelation*' },
  }),
  /** What those who trafficked, recruiters or not, were to the person. */
  traffickerRelations: optional(setOf(relationToVictim), {
    title: 'Relation of traffickers',
    sensitivity: 'sensitive',
    since: '0.9',
    maps: { htcds: 'vic_RelationshipToTrafficker' },
  }),
  /** Websites and applications through which the person was exploited. */
  exploitationPlatforms: optional(setOf(onlinePlatform), {
    title: 'Platforms of exploitation',
    sensitivity: 'sensitive',
    since: '0.9',
    maps: { htcds: 'vic_ExploitationWebsitesAndApps' },
  }),
  /** The country where the person was recruited. */
  recruitmentCountry: optional(country, { title: 'Country of recruitment', sensitivity: 'quasi', since: '0.9' }),
  /** The countries that the person was taken through. */
  transitCountries: optional(setOf(country), { title: 'Countries of transit', sensitivity: 'quasi', since: '0.9' }),
  /** The countries where the person was exploited. */
  exploitationCountries: optional(setOf(country), {
    title: 'Countries of exploitation',
    sensitivity: 'quasi',
    since: '0.9',
    maps: { ctdcKanon: 'CountryOfExploitation' },
  }),
  /** The day the person entered the trafficking process: recruited, taken or sold. */
  enteredOn: optional(partialDate, { title: 'Entered on', sensitivity: 'quasi', since: '0.9' }),
  /** The day the exploitation began. */
  exploitedFrom: optional(partialDate, { title: 'Exploited from', sensitivity: 'quasi', since: '0.9' }),
  /** The last day of exploitation. Absent while it lasts. */
  exploitedUntil: optional(partialDate, { title: 'Exploited until', sensitivity: 'quasi', since: '0.9' }),
  /** How the exploitation ended for the person. */
  exit: optional(exitWay, { title: 'Way out', sensitivity: 'sensitive', since: '1.0' }),
  /** How old the person was in this episode, where it is not the first. */
  ageClaims: optional(listOf(ageClaim), { title: 'Claims of age', sensitivity: 'quasi', since: '1.0' }),
  /** The events that the episode is made of. */
  events: optional(setOf(reference('event')), {
    title: 'Events',
    sensitivity: 'sensitive',
    since: '1.0',
    maps: { htcds: 'hte_*' },
  }),
};

/** One time that the person was trafficked. Who is trafficked again has a second episode. */
export interface Episode extends Body<typeof fields> {}
export const episode: Group<Episode> = defineGroup('episode', fields);
