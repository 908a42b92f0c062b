import { line } from '../../scalars/line.js';
import { defineGroup, type Group } from '../define-group.js';
import { type Body, optional, required } from '../field.js';
import { listOf } from '../list-of.js';
import { activity } from './activity.js';

const fields = {
  /** What is to be reached. */
  title: required(line, { title: 'Title', sensitivity: 'plain', since: '0.9' }),
  /** What is done for it. */
  activities: optional(listOf(activity), { title: 'Activities', sensitivity: 'plain', since: '0.9' }),
};

/** A specific objective under a goal. */
export interface Objective extends Body<typeof fields> {}
export const objective: Group<Objective> = defineGroup('objective', fields);
