import { country } from '../code-lists/country.js';
import { eventKind } from '../code-lists/event-kind.js';
import { exploitationForm } from '../code-lists/exploitation-form.js';
import { onlinePlatform } from '../code-lists/online-platform.js';
import { recruitmentMethod } from '../code-lists/recruitment-method.js';
import { sector } from '../code-lists/sector.js';
import { traffickingAct } from '../code-lists/trafficking-act.js';
import { traffickingMeans } from '../code-lists/trafficking-means.js';
import { venue } from '../code-lists/venue.js';
import { count } from '../scalars/count.js';
import { partialDate } from '../scalars/partial-date.js';
import { regionCode } from '../scalars/region-code.js';
import { defineRecord, type RecordBody, type RecordDef } from './define-record.js';
import { optional, required } from './field.js';
import { setOf } from './list-of.js';
import { reference } from './reference.js';

const fields = {
  /** Which phase it belongs to. */
  kind: required(eventKind, { title: 'Kind', sensitivity: 'sensitive', since: '1.0', maps: { htcds: 'hte_Type' } }),
  /** What was done. */
  acts: optional(setOf(traffickingAct), { title: 'Acts', sensitivity: 'sensitive', since: '1.0' }),
  /** How it was brought about. */
  means: optional(setOf(traffickingMeans), { title: 'Means', sensitivity: 'sensitive', since: '1.0' }),
  /** For what exploitation. */
  purposes: optional(setOf(exploitationForm), { title: 'Purposes', sensitivity: 'sensitive', since: '1.0' }),
  /** The economic activities in which work was exploited. */
  sectors: optional(setOf(sector), { title: 'Sectors', sensitivity: 'quasi', since: '1.0' }),
  /** The country where it happened. */
  country: optional(country, { title: 'Country', sensitivity: 'quasi', since: '1.0', maps: { htcds: 'hte_Country' } }),
  /** The part of the country. */
  region: optional(regionCode, { title: 'Region', sensitivity: 'quasi', since: '1.0', maps: { htcds: 'hte_State' } }),
  /** The sort of place. */
  venues: optional(setOf(venue), { title: 'Places', sensitivity: 'sensitive', since: '1.0' }),
  /** The other countries that it led through. */
  route: optional(setOf(country), { title: 'Route', sensitivity: 'quasi', since: '1.0' }),
  /** The first day. */
  from: optional(partialDate, { title: 'From', sensitivity: 'quasi', since: '1.0', maps: { htcds: 'hte_Date' } }),
  /** The last day. Absent while it lasts. */
  until: optional(partialDate, { title: 'Until', sensitivity: 'quasi', since: '1.0' }),
  /** Where or through what persons were recruited. */
  recruitmentMethods: optional(setOf(recruitmentMethod), {
    title: 'Methods of recruitment',
    sensitivity: 'sensitive',
    since: '1.0',
  }),
  /** Websites and applications that were used. */
  platforms: optional(setOf(onlinePlatform), { title: 'Platforms', sensitivity: 'sensitive', since: '1.0' }),
  /** The victims of it. */
  victims: optional(setOf(reference('victim')), { title: 'Victims', sensitivity: 'sensitive', since: '1.0' }),
  /** Who did it. */
  perpetrators: optional(setOf(reference('perpetrator')), {
    title: 'Perpetrators',
    sensitivity: 'sensitive',
    since: '1.0',
  }),
  /** How many further persons were seen and not interviewed. They are never added to victims. */
  observedPersons: optional(count, { title: 'Persons observed', sensitivity: 'plain', since: '1.0' }),
  /** How many of these seemed to be children. */
  observedChildren: optional(count, { title: 'Children observed', sensitivity: 'plain', since: '1.0' }),
};

/** Something that happened in the course of trafficking: a recruitment, a journey, an exploitation. */
export interface Event extends RecordBody<'event', typeof fields> {}
export const event: RecordDef<'event', Event> = defineRecord('event', fields);
