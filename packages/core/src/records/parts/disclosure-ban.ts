import { country } from '../../code-lists/country.js';
import { disclosureBanReason } from '../../code-lists/disclosure-ban-reason.js';
import { organizationType } from '../../code-lists/organization-type.js';
import { relationToVictim } from '../../code-lists/relation-to-victim.js';
import { partialDate } from '../../scalars/partial-date.js';
import { defineGroup, type Group } from '../define-group.js';
import { type Body, optional } from '../field.js';
import { reference } from '../reference.js';

const fields = {
  /** The organization. */
  organization: optional(reference('organization'), { title: 'Organization', sensitivity: 'protected', since: '1.0' }),
  /** Any organization of that type. */
  organizationType: optional(organizationType, {
    title: 'Type of organization',
    sensitivity: 'protected',
    since: '1.0',
  }),
  /** Any authority of that country. */
  country: optional(country, { title: 'Country', sensitivity: 'protected', since: '1.0' }),
  /** Anybody who is that to the person. */
  relation: optional(relationToVictim, { title: 'Relation', sensitivity: 'protected', since: '1.0' }),
  /** Why. */
  reason: optional(disclosureBanReason, { title: 'Reason', sensitivity: 'protected', since: '1.0' }),
  /** The last day it holds. Absent: for good. */
  until: optional(partialDate, { title: 'Until', sensitivity: 'protected', since: '1.0' }),
};

/** Who must never learn of the person. It stands above every profile and view. */
export interface DisclosureBan extends Body<typeof fields> {}
export const disclosureBan: Group<DisclosureBan> = defineGroup('disclosure-ban', fields);
