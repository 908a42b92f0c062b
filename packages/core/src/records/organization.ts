import { country } from '../code-lists/country.js';
import { language } from '../code-lists/language.js';
import { organizationType } from '../code-lists/organization-type.js';
import { service } from '../code-lists/service.js';
import { structureRole } from '../code-lists/structure-role.js';
import { count } from '../scalars/count.js';
import { flag } from '../scalars/flag.js';
import { line } from '../scalars/line.js';
import { partialDate } from '../scalars/partial-date.js';
import { defineRecord, type RecordBody, type RecordDef } from './define-record.js';
import { optional, required } from './field.js';
import { setOf } from './list-of.js';
import { reference } from './reference.js';

const fields = {
  /** The name in the organization's own language and script. Of a shelter, one that does not give its place away. */
  name: required(line, { title: 'Name', sensitivity: 'plain', since: '0.9', maps: { htcds: 'org_Name' } }),
  /** What sort of organization it is. */
  organizationType: optional(organizationType, {
    title: 'Type',
    sensitivity: 'plain',
    since: '0.9',
    maps: { htcds: 'org_Type' },
  }),
  /** Its place in the national structure against trafficking. */
  roles: optional(setOf(structureRole), { title: 'Roles', sensitivity: 'plain', since: '0.9' }),
  /** The country it works in; absent for one that works in many. */
  country: optional(country, {
    title: 'Country',
    sensitivity: 'plain',
    since: '0.9',
    maps: { htcds: 'org_ShippingCountry' },
  }),
  /** The town. It may give the place of a shelter away. */
  town: optional(line, {
    title: 'Town',
    sensitivity: 'protected',
    since: '0.9',
    maps: { htcds: 'org_ShippingCity' },
  }),
  /** The organization that it is a part of. */
  partOf: optional(reference('organization'), { title: 'Part of', sensitivity: 'plain', since: '0.9' }),
  /** Associations and groups that it belongs to. */
  memberOf: optional(setOf(reference('organization')), { title: 'Member of', sensitivity: 'plain', since: '1.0' }),
  /** What it gives to victims. */
  services: optional(setOf(service), { title: 'Services', sensitivity: 'plain', since: '1.0' }),
  /** How many persons it can house. */
  places: optional(count, { title: 'Places', sensitivity: 'protected', since: '1.0' }),
  /** Whether it is fit to serve children. */
  servesChildren: optional(flag, { title: 'Serves children', sensitivity: 'plain', since: '1.0' }),
  /** The languages in which it can be spoken with. */
  languages: optional(setOf(language), { title: 'Languages', sensitivity: 'plain', since: '1.0' }),
  /** The day it took up its work. */
  activeFrom: optional(partialDate, { title: 'Active from', sensitivity: 'plain', since: '0.9' }),
  /** The last day of its work. Absent while it works. */
  activeUntil: optional(partialDate, { title: 'Active until', sensitivity: 'plain', since: '0.9' }),
};

/** Who reports, refers, decides, serves or coordinates. */
export interface Organization extends RecordBody<'organization', typeof fields> {}
export const organization: RecordDef<'organization', Organization> = defineRecord('organization', fields);
