import { country } from '../../code-lists/country.js';
import { kinship } from '../../code-lists/kinship.js';
import { flag } from '../../scalars/flag.js';
import { partialDate } from '../../scalars/partial-date.js';
import { defineGroup, type Group } from '../define-group.js';
import { type Body, optional, required } from '../field.js';

const fields = {
  /** What the dependant is to the person. */
  kinship: required(kinship, { title: 'Kinship', sensitivity: 'sensitive', since: '1.0' }),
  /** The dependant's date of birth, no more precise than its use needs. */
  birthDate: optional(partialDate, { title: 'Date of birth', sensitivity: 'quasi', since: '1.0' }),
  /** The country where the dependant lives. */
  country: optional(country, { title: 'Country', sensitivity: 'quasi', since: '1.0' }),
  /** Whether the dependant lives with the person. */
  livesWithPerson: optional(flag, { title: 'Lives with the person', sensitivity: 'sensitive', since: '1.0' }),
  /** Whether the dependant may be harmed by the traffickers. */
  atRisk: optional(flag, { title: 'At risk', sensitivity: 'sensitive', since: '1.0' }),
};

/** Somebody who is no victim and lives with, or depends on, the person. Never named here. */
export interface Dependant extends Body<typeof fields> {}
export const dependant: Group<Dependant> = defineGroup('dependant', fields);
