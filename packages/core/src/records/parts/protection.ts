import { measureState } from '../../code-lists/measure-state.js';
import { protectionMeasure } from '../../code-lists/protection-measure.js';
import { partialDate } from '../../scalars/partial-date.js';
import { defineGroup, type Group } from '../define-group.js';
import { type Body, optional, required } from '../field.js';
import { reference } from '../reference.js';

const fields = {
  /** What is done. */
  measure: required(protectionMeasure, { title: 'Measure', sensitivity: 'protected', since: '1.0' }),
  /** Whether it is in place. */
  state: required(measureState, { title: 'State', sensitivity: 'protected', since: '1.0' }),
  /** The day it was asked for. */
  requestedOn: optional(partialDate, { title: 'Requested on', sensitivity: 'protected', since: '1.0' }),
  /** The first day. */
  from: optional(partialDate, { title: 'From', sensitivity: 'protected', since: '1.0' }),
  /** The last day. Absent while it lasts. */
  until: optional(partialDate, { title: 'Until', sensitivity: 'protected', since: '1.0' }),
  /** The organization that sees to it. */
  by: optional(reference('organization'), { title: 'Provided by', sensitivity: 'protected', since: '1.0' }),
};

/** Something that keeps a witness or victim safe. */
export interface Protection extends Body<typeof fields> {}
export const protection: Group<Protection> = defineGroup('protection', fields);
