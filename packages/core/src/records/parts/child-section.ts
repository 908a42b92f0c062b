import { separation } from '../../code-lists/separation.js';
import { tracingStatus } from '../../code-lists/tracing-status.js';
import { flag } from '../../scalars/flag.js';
import { partialDate } from '../../scalars/partial-date.js';
import { defineGroup, type Group } from '../define-group.js';
import { type Body, optional } from '../field.js';
import { listOf } from '../list-of.js';
import { guardianship } from './guardianship.js';
import { riskAssessment } from './risk-assessment.js';
import { solutionStep } from './solution-step.js';

const unicef =
  'UNICEF Guidelines for Protection of the Rights of Children Victims of Trafficking in South Eastern Europe (2003)';

const fields = {
  /** Whether the child is with those who must care for it. */
  separation: optional(separation, { title: 'Separation', sensitivity: 'sensitive', since: '0.9' }),
  /** Whether a parent or another relative is thought to have sold the child or to have been complicit. */
  familyImplicated: optional(flag, { title: 'Family implicated', sensitivity: 'sensitive', since: '0.9' }),
  /** Those who act for the child, one after another. */
  guardianships: optional(listOf(guardianship), {
    title: 'Guardianships',
    sensitivity: 'protected',
    since: '0.9',
    source: `${unicef}, 3.2; CETS 197, article 10(4)`,
  }),
  /** The day of the first interview about the trafficking. */
  firstInterviewOn: optional(partialDate, {
    title: 'First interview on',
    sensitivity: 'plain',
    since: '0.9',
    source: `${unicef}, 3.3`,
  }),
  /** The day on which what the child thinks about its future was recorded. */
  viewsRecordedOn: optional(partialDate, {
    title: 'Views recorded on',
    sensitivity: 'plain',
    since: '0.9',
    source: `${unicef}, 2.4`,
  }),
  /** The day of the best-interests determination: a formal one, not an assessment in passing. */
  bestInterestsDeterminedOn: optional(partialDate, {
    title: 'Best interests determined on',
    sensitivity: 'plain',
    since: '0.9',
    source: `${unicef}, 2.2`,
  }),
  /** How far the search for the family has come. */
  familyTracing: optional(tracingStatus, { title: 'Family tracing', sensitivity: 'sensitive', since: '0.9' }),
  /** Assessments of risk and security before a return or reunification. */
  riskAssessments: optional(listOf(riskAssessment), {
    title: 'Risk and security assessments',
    sensitivity: 'sensitive',
    since: '0.9',
    source: unicef,
  }),
  /** Durable solutions that were considered, planned or carried out. */
  durableSolutions: optional(listOf(solutionStep), {
    title: 'Durable solutions',
    sensitivity: 'sensitive',
    since: '0.9',
    source: unicef,
  }),
  /** Whether the child was held in detention for any reason that follows from its being trafficked. */
  detained: optional(flag, { title: 'Detained', sensitivity: 'sensitive', since: '0.9' }),
};

/** What is recorded of a victim who is, or is presumed to be, a child. */
export interface ChildSection extends Body<typeof fields> {}
export const childSection: Group<ChildSection> = defineGroup('child-section', fields);
