import { kinship } from '../../code-lists/kinship.js';
import { defineGroup, type Group } from '../define-group.js';
import { type Body, required } from '../field.js';
import { reference } from '../reference.js';

const fields = {
  /** The other victim. */
  victim: required(reference('victim'), { title: 'Victim', sensitivity: 'sensitive', since: '0.9' }),
  /** What the other is to this one. */
  kinship: required(kinship, { title: 'Kinship', sensitivity: 'sensitive', since: '0.9' }),
};

/** Another victim with whom this one belongs together. */
export interface RelatedVictim extends Body<typeof fields> {}
export const relatedVictim: Group<RelatedVictim> = defineGroup('related-victim', fields);
