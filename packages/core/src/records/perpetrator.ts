import { citizenship } from '../code-lists/citizenship.js';
import { country } from '../code-lists/country.js';
import { perpetratorKind } from '../code-lists/perpetrator-kind.js';
import { perpetratorRole } from '../code-lists/perpetrator-role.js';
import { sector } from '../code-lists/sector.js';
import { sex } from '../code-lists/sex.js';
import { partialDate } from '../scalars/partial-date.js';
import { defineRecord, type RecordBody, type RecordDef } from './define-record.js';
import { optional, required } from './field.js';
import { listOf, setOf } from './list-of.js';
import { justiceStep } from './parts/justice-step.js';
import { personRelation } from './parts/person-relation.js';
import { reference } from './reference.js';

const fields = {
  /** A human being or a company. */
  kind: required(perpetratorKind, { title: 'Kind', sensitivity: 'plain', since: '1.0' }),
  /** Sex as registered or observed. */
  sex: optional(sex, { title: 'Sex', sensitivity: 'quasi', since: '1.0' }),
  /** The date of birth, no more precise than its use needs. */
  birthDate: optional(partialDate, { title: 'Date of birth', sensitivity: 'quasi', since: '1.0' }),
  /** The countries whose national the person is. */
  citizenships: optional(setOf(citizenship), { title: 'Citizenships', sensitivity: 'quasi', since: '1.0' }),
  /** The country where the person lives or the company sits. */
  residenceCountry: optional(country, { title: 'Country of residence', sensitivity: 'quasi', since: '1.0' }),
  /** The economic activity, of a company. */
  sector: optional(sector, { title: 'Sector', sensitivity: 'quasi', since: '1.0' }),
  /** What the person did. */
  roles: optional(setOf(perpetratorRole), {
    title: 'Roles',
    sensitivity: 'sensitive',
    since: '1.0',
    maps: { htcds: 'per_RoleInProcess' },
  }),
  /** What the person is to victims. */
  relations: optional(listOf(personRelation), {
    title: 'Relations to victims',
    sensitivity: 'sensitive',
    since: '1.0',
  }),
  /** How far the criminal law came, oldest first. */
  justice: optional(listOf(justiceStep), { title: 'Criminal justice', sensitivity: 'sensitive', since: '1.0' }),
  /** The record of the same person as a victim. Who was compelled is not to be punished. */
  alsoVictim: optional(reference('victim'), { title: 'Also a victim', sensitivity: 'sensitive', since: '1.0' }),
};

/** Somebody suspected or found to have had a part in trafficking, without anything that names the person. */
export interface Perpetrator extends RecordBody<'perpetrator', typeof fields> {}
export const perpetrator: RecordDef<'perpetrator', Perpetrator> = defineRecord('perpetrator', fields);
