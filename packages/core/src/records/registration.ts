import { citizenship } from '../code-lists/citizenship.js';
import { country } from '../code-lists/country.js';
import { exploitationForm } from '../code-lists/exploitation-form.js';
import { registrationChannel } from '../code-lists/registration-channel.js';
import { sex } from '../code-lists/sex.js';
import { flag } from '../scalars/flag.js';
import { partialDate } from '../scalars/partial-date.js';
import { regionCode } from '../scalars/region-code.js';
import { defineRecord, type RecordBody, type RecordDef } from './define-record.js';
import { optional, required } from './field.js';
import { setOf } from './list-of.js';
import { reference } from './reference.js';

const fields = {
  /** How the person came to the entity's notice. */
  channel: required(registrationChannel, {
    title: 'Channel',
    sensitivity: 'plain',
    since: '0.9',
    maps: { ctdcKanon: 'Datasource' },
  }),
  /** The day of the contact. */
  on: optional(partialDate, { title: 'Date', sensitivity: 'quasi', since: '0.9' }),
  /** The reporting entity. */
  by: optional(reference('organization'), { title: 'Reporting organization', sensitivity: 'protected', since: '0.9' }),
  /** The country where the contact was. */
  country: optional(country, { title: 'Country', sensitivity: 'quasi', since: '1.0' }),
  /** The part of the country. */
  region: optional(regionCode, { title: 'Region', sensitivity: 'quasi', since: '1.0' }),
  /** The person, where it is known who it is. Absent: the contact is counted as a registration, never as a person. */
  victim: optional(reference('victim'), { title: 'Victim', sensitivity: 'sensitive', since: '0.9' }),
  /** Sex as observed; only where no victim is named. */
  sex: optional(sex, { title: 'Sex', sensitivity: 'quasi', since: '0.9' }),
  /** Whether the person was, or seemed to be, a child; only where no victim is named. */
  child: optional(flag, { title: 'Child', sensitivity: 'quasi', since: '0.9' }),
  /** Citizenships; only where no victim is named. */
  citizenships: optional(setOf(citizenship), { title: 'Citizenships', sensitivity: 'quasi', since: '0.9' }),
  /** The forms of exploitation that it seemed to be; only where no victim is named. */
  forms: optional(setOf(exploitationForm), {
    title: 'Forms of exploitation',
    sensitivity: 'sensitive',
    since: '0.9',
  }),
};

/** One contact of one reporting entity with a person who may be a victim. */
export interface Registration extends RecordBody<'registration', typeof fields> {}
export const registration: RecordDef<'registration', Registration> = defineRecord('registration', fields);
