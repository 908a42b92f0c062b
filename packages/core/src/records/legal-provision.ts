import { country } from '../code-lists/country.js';
import { legalSubject } from '../code-lists/legal-subject.js';
import { provisionExtent } from '../code-lists/provision-extent.js';
import { count } from '../scalars/count.js';
import { flag } from '../scalars/flag.js';
import { line } from '../scalars/line.js';
import { partialDate } from '../scalars/partial-date.js';
import { defineRecord, type RecordBody, type RecordDef } from './define-record.js';
import { optional, required } from './field.js';
import { listOf } from './list-of.js';
import { implementationReport } from './parts/implementation-report.js';

const fields = {
  /** The country. */
  country: required(country, { title: 'Country', sensitivity: 'plain', since: '1.0' }),
  /** What it is about. */
  subject: required(legalSubject, { title: 'Subject', sensitivity: 'plain', since: '1.0' }),
  /** How far the law provides it. */
  extent: required(provisionExtent, { title: 'Extent', sensitivity: 'plain', since: '1.0' }),
  /** The law and its article, as the country cites it. */
  citation: optional(line, { title: 'Citation', sensitivity: 'plain', since: '1.0' }),
  /** The first day it is in force. */
  from: optional(partialDate, { title: 'From', sensitivity: 'plain', since: '1.0' }),
  /** The last day it was in force. Absent while it is. */
  until: optional(partialDate, { title: 'Until', sensitivity: 'plain', since: '1.0' }),
  /** The shortest time that it gives, in days, where the law counts days. */
  minimumDays: optional(count, { title: 'Least days', sensitivity: 'plain', since: '1.0' }),
  /** The shortest time that it gives, in months, where the law counts months. */
  minimumMonths: optional(count, { title: 'Least months', sensitivity: 'plain', since: '1.0' }),
  /** Whether it is given only to who cooperates with the authorities. */
  conditionalOnCooperation: optional(flag, { title: 'Conditional on cooperation', sensitivity: 'plain', since: '1.0' }),
  /** Whether children have it too. */
  coversChildren: optional(flag, { title: 'Covers children', sensitivity: 'plain', since: '1.0' }),
  /** Whether the country's own citizens have it too. */
  coversNationals: optional(flag, { title: 'Covers nationals', sensitivity: 'plain', since: '1.0' }),
  /** The article of a treaty or directive that it carries out. */
  transposes: optional(line, { title: 'Transposes', sensitivity: 'plain', since: '1.0' }),
  /** How far it is used, oldest first. */
  implementation: optional(listOf(implementationReport), {
    title: 'Implementation',
    sensitivity: 'plain',
    since: '1.0',
  }),
};

/** What the law of a country gives or demands, and how far it is used. */
export interface LegalProvision extends RecordBody<'legal-provision', typeof fields> {}
export const legalProvision: RecordDef<'legal-provision', LegalProvision> = defineRecord('legal-provision', fields);
