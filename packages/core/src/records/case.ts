import { caseClosureReason } from '../code-lists/case-closure-reason.js';
import { caseStatus } from '../code-lists/case-status.js';
import { country } from '../code-lists/country.js';
import { flag } from '../scalars/flag.js';
import { partialDate } from '../scalars/partial-date.js';
import { defineRecord, type RecordBody, type RecordDef } from './define-record.js';
import { optional, required } from './field.js';
import { listOf, setOf } from './list-of.js';
import { proceeding } from './parts/proceeding.js';
import { reference } from './reference.js';

const fields = {
  /** How far the work has come. */
  status: required(caseStatus, { title: 'Status', sensitivity: 'plain', since: '1.0', maps: { htcds: 'cas_Status' } }),
  /** The day the work began. */
  openedOn: optional(partialDate, { title: 'Opened on', sensitivity: 'plain', since: '1.0' }),
  /** The day the work ended. */
  closedOn: optional(partialDate, { title: 'Closed on', sensitivity: 'plain', since: '1.0' }),
  /** Why it ended. */
  closureReason: optional(caseClosureReason, {
    title: 'Reason of closure',
    sensitivity: 'sensitive',
    since: '1.0',
    maps: { htcds: 'cas_ReasonForCaseClosure' },
  }),
  /** The organization that works on it. */
  owner: optional(reference('organization'), { title: 'Owner', sensitivity: 'protected', since: '1.0' }),
  /** Other organizations that work on it. */
  contributors: optional(setOf(reference('organization')), {
    title: 'Contributors',
    sensitivity: 'protected',
    since: '1.0',
  }),
  /** The countries that it touches. */
  countries: optional(setOf(country), { title: 'Countries', sensitivity: 'quasi', since: '1.0' }),
  /** Whether authorities of several countries investigate together. */
  jointInvestigation: optional(flag, { title: 'Joint investigation', sensitivity: 'plain', since: '1.0' }),
  /** The victims. */
  victims: optional(setOf(reference('victim')), { title: 'Victims', sensitivity: 'sensitive', since: '1.0' }),
  /** What happened. */
  events: optional(setOf(reference('event')), { title: 'Events', sensitivity: 'sensitive', since: '1.0' }),
  /** Who did it. */
  perpetrators: optional(setOf(reference('perpetrator')), {
    title: 'Perpetrators',
    sensitivity: 'sensitive',
    since: '1.0',
  }),
  /** The referrals of its victims. */
  referrals: optional(setOf(reference('referral')), { title: 'Referrals', sensitivity: 'sensitive', since: '1.0' }),
  /** What courts and authorities do about it. */
  proceedings: optional(listOf(proceeding), { title: 'Proceedings', sensitivity: 'sensitive', since: '1.0' }),
  /** Cases of the same network or persons. */
  relatedCases: optional(setOf(reference('case')), { title: 'Related cases', sensitivity: 'sensitive', since: '1.0' }),
};

/** Victims, events and perpetrators that belong together, the work on them and the proceedings. */
export interface Case extends RecordBody<'case', typeof fields> {}
export const caseRecord: RecordDef<'case', Case> = defineRecord('case', fields);
