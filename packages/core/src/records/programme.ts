import { activityStatus } from '../code-lists/activity-status.js';
import { audience } from '../code-lists/audience.js';
import { commitment } from '../code-lists/commitment.js';
import { country } from '../code-lists/country.js';
import { planArea } from '../code-lists/plan-area.js';
import { programmeKind } from '../code-lists/programme-kind.js';
import { responseTopic } from '../code-lists/response-topic.js';
import { count } from '../scalars/count.js';
import { flag } from '../scalars/flag.js';
import { line } from '../scalars/line.js';
import { partialDate } from '../scalars/partial-date.js';
import { defineRecord, type RecordBody, type RecordDef } from './define-record.js';
import { optional, required } from './field.js';
import { listOf, setOf } from './list-of.js';
import { contribution } from './parts/contribution.js';
import { planIndicator } from './parts/plan-indicator.js';
import { progressReport } from './parts/progress-report.js';
import { trainingSession } from './parts/training-session.js';
import { reference } from './reference.js';

const fields = {
  /** The title, in the language of who leads it. */
  title: required(line, { title: 'Title', sensitivity: 'plain', since: '1.0' }),
  /** What sort of programme it is. */
  kind: required(programmeKind, { title: 'Kind', sensitivity: 'plain', since: '1.0' }),
  /** How far it has come. */
  status: required(activityStatus, { title: 'Status', sensitivity: 'plain', since: '1.0' }),
  /** The part of the response that it belongs to. */
  area: optional(planArea, { title: 'Area', sensitivity: 'plain', since: '1.0' }),
  /** What it is about. */
  topics: optional(setOf(responseTopic), { title: 'Topics', sensitivity: 'plain', since: '1.0' }),
  /** Where it works. */
  countries: optional(setOf(country), { title: 'Countries', sensitivity: 'plain', since: '1.0' }),
  /** The first day. */
  from: optional(partialDate, { title: 'From', sensitivity: 'plain', since: '1.0' }),
  /** The last day. */
  until: optional(partialDate, { title: 'Until', sensitivity: 'plain', since: '1.0' }),
  /** Who leads it. */
  lead: optional(reference('organization'), { title: 'Lead', sensitivity: 'plain', since: '1.0' }),
  /** Who takes part. */
  partners: optional(setOf(reference('organization')), { title: 'Partners', sensitivity: 'plain', since: '1.0' }),
  /** What donors give. */
  contributions: optional(listOf(contribution), { title: 'Contributions', sensitivity: 'plain', since: '1.0' }),
  /** Earlier programmes whose work it carries on. Absent with a reason `not-applicable`: nothing was there before. */
  buildsOn: optional(setOf(reference('programme')), { title: 'Builds on', sensitivity: 'plain', since: '1.0' }),
  /** The plan of action that it serves. */
  plan: optional(reference('plan-of-action'), { title: 'Plan', sensitivity: 'plain', since: '1.0' }),
  /** The agreement under which it works, as for twinning. */
  agreement: optional(reference('agreement'), { title: 'Agreement', sensitivity: 'plain', since: '1.0' }),
  /** The commitments that it serves. */
  commitments: optional(setOf(commitment), { title: 'Commitments', sensitivity: 'plain', since: '1.0' }),
  /** Whom it teaches or reaches. */
  audiences: optional(setOf(audience), { title: 'Audiences', sensitivity: 'plain', since: '1.0' }),
  /** Whether trafficking in children has a section of its own. */
  childSection: optional(flag, { title: 'Child section', sensitivity: 'plain', since: '1.0' }),
  /** Whether what is taught has become part of the regular curriculum. */
  mainstreamed: optional(flag, { title: 'Mainstreamed', sensitivity: 'plain', since: '1.0' }),
  /** When people were taught. */
  sessions: optional(listOf(trainingSession), { title: 'Sessions', sensitivity: 'plain', since: '1.0' }),
  /** How many persons it has reached, each once. */
  reached: optional(count, { title: 'Persons reached', sensitivity: 'plain', since: '1.0' }),
  /** By what its effect can be seen. */
  results: optional(listOf(planIndicator), { title: 'Results', sensitivity: 'plain', since: '1.0' }),
  /** What was reported of it, oldest first. */
  progress: optional(listOf(progressReport), { title: 'Progress', sensitivity: 'plain', since: '1.0' }),
};

/** A project, training, twinning or other effort, with who pays, who takes part and what came of it, so that nobody begins again what is there. */
export interface Programme extends RecordBody<'programme', typeof fields> {}
export const programme: RecordDef<'programme', Programme> = defineRecord('programme', fields);
