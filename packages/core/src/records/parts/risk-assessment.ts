import { assessmentResult } from '../../code-lists/assessment-result.js';
import { assessmentSubject } from '../../code-lists/assessment-subject.js';
import { country } from '../../code-lists/country.js';
import { partialDate } from '../../scalars/partial-date.js';
import { defineGroup, type Group } from '../define-group.js';
import { type Body, optional, required } from '../field.js';
import { reference } from '../reference.js';

const fields = {
  /** Whom or what it looked at. */
  subject: required(assessmentSubject, { title: 'Subject', sensitivity: 'sensitive', since: '0.9' }),
  /** What it found. Absent while it is under way. */
  result: optional(assessmentResult, { title: 'Result', sensitivity: 'sensitive', since: '0.9' }),
  /** The day it was finished. */
  on: optional(partialDate, { title: 'Date', sensitivity: 'plain', since: '0.9' }),
  /** The country that it looked at. */
  country: optional(country, { title: 'Country', sensitivity: 'quasi', since: '0.9' }),
  /** The organization that made it. */
  by: optional(reference('organization'), { title: 'Assessed by', sensitivity: 'protected', since: '0.9' }),
};

/** A documented look at what endangers a person in a household or place, before anybody is sent there. */
export interface RiskAssessment extends Body<typeof fields> {}
export const riskAssessment: Group<RiskAssessment> = defineGroup('risk-assessment', fields);
