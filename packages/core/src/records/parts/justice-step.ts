import { country } from '../../code-lists/country.js';
import { criminalJusticeStatus } from '../../code-lists/criminal-justice-status.js';
import { partialDate } from '../../scalars/partial-date.js';
import { defineGroup, type Group } from '../define-group.js';
import { type Body, optional, required } from '../field.js';

const fields = {
  /** What it was. */
  status: required(criminalJusticeStatus, { title: 'Status', sensitivity: 'sensitive', since: '1.0' }),
  /** The day it came so far. */
  on: optional(partialDate, { title: 'Date', sensitivity: 'quasi', since: '1.0' }),
  /** The country whose law it is. */
  country: optional(country, { title: 'Country', sensitivity: 'quasi', since: '1.0' }),
};

/** How far the criminal law had come with a perpetrator on a day. */
export interface JusticeStep extends Body<typeof fields> {}
export const justiceStep: Group<JusticeStep> = defineGroup('justice-step', fields);
