import { flag } from '../../scalars/flag.js';
import { partialDate } from '../../scalars/partial-date.js';
import { defineGroup, type Group } from '../define-group.js';
import { type Body, optional } from '../field.js';

const fields = {
  /** Whether the child's guardian knows of the referral. */
  guardianInformed: optional(flag, { title: 'Guardian informed', sensitivity: 'plain', since: '0.9' }),
  /** Whether the child was heard on it. */
  childHeard: optional(flag, { title: 'Child heard', sensitivity: 'plain', since: '0.9' }),
  /** The day on which the referral was found to be in the child's best interests. */
  bestInterestsAssessedOn: optional(partialDate, {
    title: 'Best interests assessed on',
    sensitivity: 'plain',
    since: '0.9',
  }),
};

/** What the adapted referral of a child needs. */
export interface ChildReferral extends Body<typeof fields> {}
export const childReferral: Group<ChildReferral> = defineGroup('child-referral', fields);
